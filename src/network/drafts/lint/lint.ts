import { concurrentYear } from './concurrent-year.ts';
import { lineAt, readDraftText } from './draft-text.ts';
import type { DraftFinding } from './finding.ts';
import { firstContactNoAsk } from './first-contact-no-ask.ts';
import { flattery } from './flattery.ts';
import { interviewThankYou } from './interview-thank-you.ts';
import { length } from './length.ts';
import { letterNotAskedAgain } from './letter-not-asked-again.ts';
import { letterWhenEligible } from './letter-when-eligible.ts';
import type { LintContext } from './lint-context.ts';
import type { LintRule } from './lint-rule.ts';
import { oneAsk } from './one-ask.ts';
import { oneNudge } from './one-nudge.ts';
import { ownDirectorFirst } from './own-director-first.ts';
import { patientInformation } from './patient-information.ts';
import { placeholders } from './placeholders.ts';
import { pressure } from './pressure.ts';
import { rankTalk } from './rank-talk.ts';
import { soapContact } from './soap-contact.ts';
import { specificDetail } from './specific-detail.ts';
import { strongLetter } from './strong-letter.ts';

/** What weighs most comes first. */
export const LINT_RULES: readonly LintRule[] = [
  patientInformation,
  soapContact,
  rankTalk,
  concurrentYear,
  interviewThankYou,
  ownDirectorFirst,
  letterNotAskedAgain,
  letterWhenEligible,
  strongLetter,
  firstContactNoAsk,
  oneNudge,
  pressure,
  flattery,
  oneAsk,
  placeholders,
  specificDetail,
  length,
];

/** More of one kind bury the rest. */
const MOST_A_RULE = 20;

/** What to look at in a draft, the weightiest first. A help for the writer: it misses some and is wrong on some. */
export function lintDraft(
  { subject, body }: { readonly subject: string; readonly body: string },
  context: LintContext = {},
): readonly DraftFinding[] {
  const parts = [
    { part: 'subject' as const, draft: readDraftText(subject) },
    { part: 'body' as const, draft: readDraftText(body) },
  ];
  return LINT_RULES.flatMap((rule) =>
    parts.flatMap(({ part, draft }) =>
      part === 'subject' && rule.bodyOnly === true
        ? []
        : rule
            .find(draft, context)
            .slice(0, MOST_A_RULE)
            .map(({ start, end, sentence }) => ({
              rule: rule.id,
              grade: rule.grade,
              place: { part, start, end, line: lineAt(draft.text, start) },
              sentence,
            })),
    ),
  );
}
