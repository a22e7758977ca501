import type { LintRule } from './lint-rule.ts';
import { hitOf, saysAnywhere } from './match-hits.ts';
import { letterRequests } from './requests.ts';

const WAY_OUT =
  /\b(?:too soon|prefer not|say(?:ing)? (?:no|so)|decline|rather not|i(?:'d| would)? (?:\w+ )?understand|(?:no|not a) problem|(?:is|are|be) (?:\w+ )?(?:fine|all right|ok(?:ay)?)|feel free|if (?:you )?(?:can)?not\b|no hard feelings|a (?:polite |plain )?no (?:is|will)|free to|tell me so|prefer not|no is\b)/i;

/** A letter asked for without “strong”, or without an easy way to say no. */
export const strongLetter: LintRule = {
  id: 'strong-letter',
  grade: 'convention',
  bodyOnly: true,
  find(draft) {
    const request = letterRequests(draft)[0];
    if (request === undefined) return [];
    const strong = saysAnywhere(draft, /\b(?:strong(?:ly)?|enthusiastic(?:ally)?)\b/i);
    const wayOut = saysAnywhere(draft, WAY_OUT);
    if (strong && wayOut) return [];
    const missing = strong
      ? 'Add an easy way to say no: a lukewarm letter is worse than none.'
      : wayOut
        ? 'Ask whether they could write a strong letter: that word lets them tell you if they cannot.'
        : 'Ask for a strong letter, and make it easy to say no: a lukewarm letter is worse than none.';
    return [hitOf(request, missing)];
  },
};
