import type { LintRule } from './lint-rule.ts';
import { sentencesThat } from './match-hits.ts';

const THANKS =
  /\b(?:thank(?:s|ful)?|grateful|gratitude|appreciat\w+|enjoyed|loved|(?:it was|was) (?:\w+ )?(?:great|good|nice|lovely|pleasure|wonderful|honor))\b/i;
const INTERVIEW = /\binterview(?:ed|ing|s)?\b/i;
/** Interviews that no program gives. */
const OTHER =
  /\binterview(?:ing)? (?:tips?|advice|skills|practice|prep\w*|questions|coaching|course|class|workshop)\b|\b(?:mock|practice|motivational|patient|medical) interview|\b(?:committee|council|project|study|podcast|chief|award|newsletter|survey)\b/i;
const AHEAD = /\b(?:get me|for|hope for|invitation to|invite me to|offer me) an? (?:\w+ )?interview\b/i;

/** Thanks after a residency interview: programs are to tell people to refrain. */
export const interviewThankYou: LintRule = {
  id: 'interview-thank-you',
  grade: 'official-recommendation',
  find: (draft) =>
    sentencesThat(
      draft,
      (text) => THANKS.test(text) && INTERVIEW.test(text) && !OTHER.test(text) && !AHEAD.test(text),
      'After a residency interview no thank-you note is sent: AAIM has programs ask for that. Your thanks at the end of the day itself were enough.',
    ).slice(0, 1),
};
