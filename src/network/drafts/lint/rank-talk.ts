import type { LintRule } from './lint-rule.ts';
import { sentencesThat } from './match-hits.ts';

const ASKS: readonly RegExp[] = [
  /\brank(?:s|ed|ing)? me\b/i,
  /\b(?:be|being|am|i'm|get) (?:\w+ )?ranked\b/i,
  /\bwhere (?:do )?i stand\b/i,
  /\b(?:my|what|which) (?:position|place|number|rank)\b.{0,20}\b(?:on|in) (?:your|the) (?:rank|list)/i,
  /\b(?:chances?|odds|likely|likelihood)\b.{0,40}\b(?:rank(?:ed|s)?|match(?:ing|ed)?|your list)\b/i,
  /\b(?:in|into) your top (?:\d+|three|five|ten|twenty)\b/i,
];
const RANKS = /\b(?:rank\b|(?:put|place)\b.{0,30}\b(?:first|number one|at the top|no\. ?1)\b)/i;
const CONDITION =
  /\b(?:if you|only if|provided|as long as|in (?:exchange|return) for|on condition|assure me|guarantee|promise me|can you promise)\b/i;
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
        (ASKS.some((pattern) => pattern.test(text)) || (RANKS.test(text) && CONDITION.test(text))),
      'The Match agreement does not allow asking for a commitment on ranking, nor offering one. You may say freely that you are interested.',
    ),
};
