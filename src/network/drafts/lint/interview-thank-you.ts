import type { LintRule } from './lint-rule.ts';
import { sentencesThat } from './match-hits.ts';

const THANKS =
  /\b(?:thank(?:s|ful)?|grateful|gratitude|appreciat\w+|enjoyed|loved|(?:it was|was) (?:\w+ )?(?:great|good|nice|lovely|pleasure|wonderful|honor))\b/i;
const INTERVIEW = /\binterview(?:ed|ing|s)?\b|\bconsidered me for a (?:residency )?(?:place|position|spot)\b/i;
/** Interviews that no program gives. */
const OTHER =
  /\binterview(?:ing)? (?:tips?|advice|skills|practice|prep\w*|questions|coaching|course|class|workshop)\b|\b(?:mock|practice|motivational|patient|medical) interview|\b(?:committee|council|project|study|podcast|chief|award|newsletter|survey)\b/i;
const AHEAD =
  /\b(?:get me|hope(?:d)? for|hoping for|ask(?:ed)? for|apply for|invitation to|invite me to|offer me) an? (?:\w+ )?interview\b/i;

/** Thanks after a residency interview: programs are to tell people to refrain. */
export const interviewThankYou: LintRule = {
  id: 'interview-thank-you',
  grade: 'official-recommendation',
  find: (draft) =>
    sentencesThat(
      draft,
      (text, at) =>
        INTERVIEW.test(text) &&
        !OTHER.test(text) &&
        !AHEAD.test(text) &&
        !/\bi interviewed\b(?! (?:at|with|for))/i.test(text) &&
        // The thanks may stand in the sentence before or after.
        [at, at - 1, at + 1].some((near) => THANKS.test(draft.sentences[near]?.text ?? '')),
      'After a residency interview no thank-you note is sent: AAIM has programs ask for that. Your thanks at the end of the day itself were enough.',
    ).slice(0, 1),
};
