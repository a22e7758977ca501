import type { LintRule } from './lint-rule.ts';
import { hitOf, saysAnywhere, sentencesThat } from './match-hits.ts';

const SOAP = /\bSOAP\b(?![ -](?:notes?|format|style|form\b))/;
const UNFILLED =
  /\bunfilled\b|\b(?:open|vacant|empty|left) (?:places?|positions?|spots?|seats?|slots?) (?:on|in) (?:the )?(?:soap )?list\b|\bsupplemental offers?\b|\bopen(?:ings?| positions?) for the supplemental\b/i;
const NOW =
  /\b(?:match week|today|tomorrow|this (?:week|morning)|before (?:the|thursday|applications)|offers? (?:start|on|go out)|rounds?|(?:please )?(?:give me a call|call me)|my application is|monday|tuesday|wednesday|thursday|(?:did|have|had) not match(?:ed)?|didn't match|unmatched)\b/i;
const OVER =
  /\b(?:(?:after|since) (?:the )?soap|soap (?:is over|is done|has (?:ended|closed|concluded)|ended|concluded|was over)|once soap (?:ends|is over))\b/i;

const TODAY =
  'These are the days of SOAP: nobody may contact a program about a place until it ends. Keep this message, and check the official page for the hour.';

/** Contact with a program, by the applicant or for them, while SOAP runs. */
export const soapContact: LintRule = {
  id: 'soap-contact',
  grade: 'binding',
  find(draft, { soapDay, situation }) {
    const inquiry = draft.sentences[0];
    // The day alone tells, whatever the words.
    if (soapDay === true && situation === 'lead-inquiry' && inquiry !== undefined) return [hitOf(inquiry, TODAY)];
    if (saysAnywhere(draft, OVER)) return [];
    const now = saysAnywhere(draft, SOAP) || saysAnywhere(draft, NOW);
    const hits = sentencesThat(
      draft,
      // A binding offer taken in SOAP is another rule's.
      (text) =>
        (SOAP.test(text) && !/\b(?:accepted|offer in)\b/i.test(text.slice(0, text.search(SOAP)))) ||
        (now && UNFILLED.test(text)),
      'During SOAP neither you nor anybody for you may contact a program first: apply through the service and wait for them.',
    );
    return hits.slice(0, 1);
  },
};
