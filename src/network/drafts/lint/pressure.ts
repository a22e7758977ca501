import { spanIn } from './draft-text.ts';
import type { LintRule } from './lint-rule.ts';

const PRESSURE: readonly RegExp[] = [
  /\b(?:urgent(?:ly)?|really need|asap|a\.s\.a\.p|immediately|as soon as possible|without delay)\b/i,
  /\b(?:reply|answer|respond|do it|let me know|write back|decide)\b.{0,40}\bby (?:tonight|tomorrow|today|noon|this evening|end of (?:the )?day)\b/i,
  /\bby (?:tonight|tomorrow night|tomorrow morning|the end of today)\b/i,
  /\b(?:i (?:demand|insist|expect (?:you|an? (?:answer|reply)|your|to hear))|i must have|i will not take no|won't take no)\b/i,
  // Not “what you need to see”.
  /(?:^|[^\w\s]\s*|\b(?:and|but|that|so|now|please,?) )you (?:have to|must(?! be| have)|need to|owe me)\b/i,
  /\b(?:i beg (?:you)?|begging you|please,? please|i am desperate|i'm desperate|desperately)\b/i,
  /\b(?:(?:my )?(?:last|only) (?:hope|chance)|the only one who can|nobody else can)\b/i,
  /\b(?:my (?:whole |entire )?(?:career|life|future|year) (?:is|will be|would be|depends)|otherwise my|cannot survive|lose everything|must leave the country|be deported)\b/i,
  /\b(?:still waiting for your|disappointed that you|why (?:do|did) you not|why (?:don't|didn't|haven't) you|you (?:still )?(?:ignore|ignored|have ignored) me|ignore me)\b/i,
  /\b(?:after (?:all|everything)|so much|all the hours).{0,60}\b(?:you owe|only (?:be )?fair|the least you|deserve)\b/i,
  /\b(?:time is running out|everything hangs on|act (?:on .{0,40} )?today|right now|today at the latest|overdue)\b/i,
  /\b(?:fail to understand|how you could|do not even (?:reply|answer)|surely you would(?:n't| not)|you promised|let me down|no excuses|last opportunity|nowhere else|homeless|i trust that you will|it is disappointing)\b/i,
  /\b(?:if (?:you do not|you don't|i do not|i don't)|without (?:you|your|this))\b.{0,60}\b(?:i will have to|i cannot|i can't|lose|lost|wasted|for nothing|go back)\b/i,
  /\b(?:lose|losing) my visa\b|\b(?:my )?(?:whole )?family (?:depends|will have)\b|\bfor nothing\b|\bonly (?:person|one) who can\b/i,
  /\b(?:answer|reply|respond) (?:quickly|now|at once|today)\b/i,
  /!{2,}/,
];

/** Words that push. Deadlines may be told; people are not to be cornered. */
export const pressure: LintRule = {
  id: 'pressure',
  grade: 'convention',
  find: ({ sentences }) =>
    sentences.flatMap((sentence) => {
      const match = PRESSURE.map((pattern) => pattern.exec(sentence.text)).find((one) => one !== null);
      return match == null
        ? []
        : [
            {
              ...spanIn(sentence, match),
              sentence: `“${match[0]}” pushes. Say what you hope for and by when, and leave room for a no.`,
            },
          ];
    }),
};
