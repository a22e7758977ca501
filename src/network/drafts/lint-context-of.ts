import type { PlainDate } from '../../base/plain-date.ts';
import { lastContactDay } from '../journal/entry.ts';
import type { Journal } from '../journal/journal.ts';
import { workingTogether } from '../journal/working-together.ts';
import { reckonedSoapDays } from '../leads/soap.ts';
import { letterEligibility } from '../letters/eligibility.ts';
import { recipientOf } from './details-of.ts';
import type { LintContext } from './lint/lint-context.ts';
import type { Situation } from './situation.ts';
import { starterOf } from './starters.ts';

interface Aim {
  readonly situation: Situation | null;
  readonly person: string | null;
  readonly about: string | null;
}

/** What the journal knows beside the words of a draft. */
export function lintContextOf(journal: Journal, { situation, person, about }: Aim, today: PlainDate): LintContext {
  const to = recipientOf(journal, { person, about });
  const soap = reckonedSoapDays(today);
  const context: LintContext = {
    situation,
    soapDay: today >= soap.from && today <= soap.to,
    ...(situation === null ? {} : { channel: starterOf(situation).channel }),
  };
  if (to === null || !journal.people.has(to)) return context;
  const entries = journal.entriesOf.get(to) ?? [];
  const answers = entries.flatMap((entry) => (entry.kind === 'letter' ? [entry.values.answer ?? null] : []));
  const ask = about === null ? undefined : journal.entries.get(about);
  return {
    ...context,
    nudged: ask?.kind === 'ask' && ask.values.nudgedOn != null,
    // One that agreed may be written to about that letter, whatever they said to another.
    letterAnswer: answers.includes('agreed') ? 'agreed' : (answers.find((answer) => answer !== null) ?? null),
    letterEligible: letterEligibility(journal, to, today).eligible,
    firstContact:
      entries.every((entry) => lastContactDay(entry, today) === '') &&
      workingTogether(journal, to).every(({ from }) => from > today),
  };
}
