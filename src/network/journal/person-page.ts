import type { PlainDate } from '../../base/plain-date.ts';
import { mentoringOf } from '../mentors/mentorships.ts';
import type { Person } from '../records/person.ts';
import { contactDays } from './entry.ts';
import type { Entry, Journal } from './journal.ts';
import { type NextStep, nextStep } from './next-step.ts';
import { isOpen, type OpenItem, openItems } from './open-items.ts';
import { type TimelineItem, timelineOf } from './timeline.ts';
import { daysTogether, type Together, workingTogether } from './working-together.ts';

/** What the user and one person have had, have and will have to do with each other. */
export interface PersonPage {
  readonly id: string;
  readonly person: Person;
  /** Days of contact up to today, the latest first, each once. */
  readonly contacts: readonly PlainDate[];
  readonly lastContact: PlainDate | null;
  /** Help given and done, help asked for (done or awaited), help promised to them and not yet given; the latest first. */
  readonly given: readonly Entry[];
  readonly asked: readonly Entry[];
  readonly promised: readonly Entry[];
  readonly open: readonly OpenItem[];
  readonly next: NextStep | null;
  readonly timeline: readonly TimelineItem[];
  /** In order of their first day; the last may lie ahead. */
  readonly together: readonly Together[];
}

/** The page of a person, or of whoever they were merged into; null for somebody removed or unknown. */
export function personPage(journal: Journal, id: string, today: PlainDate): PersonPage | null {
  const known = journal.people.get(journal.mergedInto.get(id) ?? id);
  if (known === undefined) return null;
  const entries = journal.entriesOf.get(known.id) ?? [];
  const together = workingTogether(journal, known.id);
  const open = openItems(journal, today, known.id);
  const contacts = contactsOf(journal, entries, together, today);
  const help = entries.filter((entry) => entry.kind === 'help');
  return {
    id: known.id,
    person: known.values,
    contacts,
    lastContact: contacts[0] ?? null,
    given: help.filter(({ values }) => values.direction !== 'asked' && values.doneOn != null),
    asked: help.filter(
      ({ values }) => values.direction === 'asked' && (values.doneOn != null || values.letGoOn == null),
    ),
    promised: help.filter((entry) => entry.values.direction !== 'asked' && isOpen(entry)),
    open,
    next: nextStep(entries, open, together, today, agreedOn(journal, known.id)),
    timeline: timelineOf(entries, together, today),
    together,
  };
}

function agreedOn(journal: Journal, person: string): PlainDate | null {
  const { stage, nextOn } = mentoringOf(journal, person)?.mentorship.values ?? {};
  return stage === 'ended' || stage === 'declined' ? null : (nextOn ?? null);
}

function contactsOf(
  journal: Journal,
  entries: readonly Entry[],
  together: readonly Together[],
  today: PlainDate,
): readonly PlainDate[] {
  const days = new Set(entries.flatMap(contactDays).filter((day) => day <= today));
  for (const stretch of together) for (const day of daysTogether(journal, stretch, today)) days.add(day);
  return [...days].sort().reverse();
}
