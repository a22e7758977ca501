import type { LintRule } from './lint-rule.ts';
import { saysAnywhere, sentencesThat } from './match-hits.ts';

const BOUND =
  /\b(?:i (?:have |am |was |had )?(?:already )?matched|though i matched|am committed to|accepted a(?:n|)? (?:\w+ )?(?:offer|position|place)|binding match|i signed for|(?:place|contract|position|spot)\b.{0,40}\b(?:through|from|by) the match|on match day i (?:got|was)|the match (?:sent|gave|put|placed|took) me|match gave me)\b/i;
const SEEKS =
  /\b(?:(?:interview|apply|applying|consider me|considered)\b.{0,60}\b(?:place|position|opening|vacancy|you|same)|(?:place|position|opening|vacancy)\b.{0,40}\b(?:with you|in your program|that (?:starts|begins)|for the same)|your (?:\w+ ){0,3}(?:place|position|opening|vacancy)|withdraw|give it up|break it|leave it for|come to you|instead if you|place with you|walk away|start with you|in its stead|took me|take me|switch|your own july|(?:place|spot|opening|class) (?:for |in |this )?july|fill your|your (?:\w+ ){0,3}(?:spot|class)|see me for|joining your|join your|instead)\b/i;

/** Seeking another place for the year one is bound for. */
export const concurrentYear: LintRule = {
  id: 'concurrent-year',
  grade: 'binding',
  find: (draft) =>
    saysAnywhere(draft, SEEKS)
      ? sentencesThat(
          draft,
          (text) => BOUND.test(text) && !/\bi (?:did not|didn't) match/i.test(text),
          'A match binds: no other place for the same year may be discussed before NRMP has waived it. Ask NRMP first.',
        )
      : [],
};
