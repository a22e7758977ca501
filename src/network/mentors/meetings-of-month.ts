import type { PlainDate } from '../../base/plain-date.ts';
import type { Entry, Journal } from '../journal/journal.ts';
import { remember } from '../journal/remember.ts';

/** How many meetings were had or are planned in the calendar month of that day; one that was let go is none. */
export function meetingsOfMonth(journal: Journal, today: PlainDate): number {
  const month = today.slice(0, 7);
  let count = 0;
  for (const entries of journal.entriesOf.values())
    for (const day of meetingDays(entries)) if (day.slice(0, 7) === month) count += 1;
  return count;
}

const meetingDays: (entries: readonly Entry[]) => readonly PlainDate[] = remember((entries) =>
  entries.flatMap(({ kind, values }) =>
    kind === 'meeting' && values.letGoOn == null ? (values.heldOn ?? values.on ?? []) : [],
  ),
);
