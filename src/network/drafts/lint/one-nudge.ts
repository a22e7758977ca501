import type { LintRule } from './lint-rule.ts';
import { sentencesThat } from './match-hits.ts';

const MESSAGE = '(?:e-?mails?|messages?|reminders?|notes?|times?|attempts?|follow-ups?)';
const REPEATED: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:my )?(?:third|fourth|fifth|sixth|3rd|4th|5th)(?: ${MESSAGE}| try|[,.]| about)\b`, 'i'),
  /\b(?:second|another|last) (?:reminder|follow-up)\b|\bhere is another\b|\bhere comes (?:one more|another)\b|\brepeated (?:reminders|e-?mails|messages|requests)\b|\basked (?:\w+ ){0,3}(?:three|four|five|several|many) times\b|\bthis makes (?:three|four|five|six)\b/i,
  /\b(?:e-?mailed|texted|called|paged|written to|asked) you (?:two|three|four|five|several|many) times\b/i,
  /\b(?:neither|nor) .{0,40}\b(?:reminder|note|e-?mail|message)\b|\bbother you again\b|\btired of my (?:e-?mails|messages)\b|\blast week and the week before\b/i,
  new RegExp(
    String.raw`\b(?:sent|wrote|written|reached out|asked|reminded|contacted)\b.{0,40}\b(?:several|many|multiple|three|four|five) (?:\w+ )?${MESSAGE}\b`,
    'i',
  ),
  new RegExp(String.raw`\b(?:last|previous|earlier|my) (?:two|three|several|four) ${MESSAGE}\b`, 'i'),
  /\b(?:reached out|written|asked|wrote|contacted you) (?:\w+ )?(?:several|many|multiple) times\b/i,
  /\b(?:yet again|following up (?:yet |once )?again|once again i ask|(?:trying|try it) (?:once more|again))\b/i,
  /\b(?:e-?mails|messages|notes|reminders) (?:of|from) \p{Lu}\p{Ll}+ \d+.{0,20}(?:,|and) /u,
  /\bi (?:wrote|proposed|asked)\b.{0,60}\bon \p{Lu}\p{Ll}+ \d+.{0,20}\bon \p{Lu}\p{Ll}+ \d+/u,
];
const SAYS = 'One nudge is enough. Let it rest; you can write again when there is something new.';

/** A reminder after a reminder. */
export const oneNudge: LintRule = {
  id: 'one-nudge',
  grade: 'convention',
  bodyOnly: true,
  find(draft, { nudged, situation }) {
    const hits = sentencesThat(draft, (text) => REPEATED.some((pattern) => pattern.test(text)), SAYS).slice(0, 1);
    if (hits.length > 0 || nudged !== true || situation !== 'nudge') return hits;
    const first = draft.sentences[0];
    return first === undefined ? [] : [{ start: first.start, end: first.end, sentence: SAYS }];
  },
};
