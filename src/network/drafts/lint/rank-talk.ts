import type { LintRule } from './lint-rule.ts';
import { saysAnywhere, sentencesThat } from './match-hits.ts';

const ASKS: readonly RegExp[] = [
  /\brank(?:s|ed|ing)? me\b|\bhow i (?:was|am|will be) ranked\b/i,
  // What they will do with the list, in other words.
  /\b(?:am|was|will) i (?:be )?(?:among|one of|high|on|near|at)\b.{0,50}\b(?:list|match|rank|top)/i,
  /\b(?:high|low|top|first|half|third|part) (?:on|of|in) your (?:rank|list)/i,
  /\b(?:my odds|my chances|tend to match|usually match|how you see me)\b/i,
  /\bmy name\b.{0,40}\b(?:on|in) your (?:rank|list)/i,
  /\b(?:intend|plan|going|hope) to (?:rank|match(?: with)?) me\b|\bpeople you (?:hope|intend|want) to match with\b/i,
  /\b(?:be|being|am|i'm|get) (?:\w+ )?ranked\b/i,
  /\bwhere (?:do )?i stand\b/i,
  /\b(?:my|what|which) (?:position|place|number|rank)\b.{0,20}\b(?:on|in) (?:your|the) (?:rank|list)/i,
  /\b(?:chances?|odds|likely|likelihood)\b.{0,40}\b(?:rank(?:ed|s)?|match(?:ing|ed)?|your list)\b/i,
  /\b(?:in|into) your top (?:\d+|three|five|ten|twenty)\b/i,
];
const RANKS =
  /\b(?:rank(?:ing)?\b|(?:put|place|placing)\b.{0,30}\b(?:first|high|number one|at the (?:very )?top|no\. ?1)\b|at the (?:very )?top of (?:mine|my list))/i;
const CONDITION =
  /\b(?:if you|should you|the moment you|once you|only if|provided|as long as|in (?:exchange|return) for|on condition|in return|assure me|confirm that|a fair deal|guarantee|promise me|can you promise)\b/i;
const PROMISE = /\b(?:assure|promise|guarantee|in return)\b/i;
/** A letter of intent that asks for nothing is allowed. */
const ASKS_NOTHING =
  /\b(?:do not ask|don't ask|not asking|cannot speak|ask (?:you )?for nothing|ask nothing|expect nothing|nothing in return)\b/i;

/** Asking a program how it will rank, or offering a rank for a rank. */
export const rankTalk: LintRule = {
  id: 'rank-talk',
  grade: 'binding',
  find: (draft) =>
    sentencesThat(
      draft,
      (text) =>
        !ASKS_NOTHING.test(text) &&
        (ASKS.some((pattern) => pattern.test(text)) ||
          (CONDITION.test(text) && (RANKS.test(text) || (PROMISE.test(text) && saysAnywhere(draft, RANKS))))),
      'The Match agreement does not allow asking for a commitment on ranking, nor offering one. You may say freely that you are interested.',
    ),
};
