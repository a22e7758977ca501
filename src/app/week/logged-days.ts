import type { PlainDate } from '../../base/plain-date.ts';
import { latestDay } from '../../network/journal/entry.ts';
import type { Entry, Journal } from '../../network/journal/journal.ts';

/** What the log holds for days from one to another, both included: by the latest day of each entry. */
export function loggedDays(
  { entriesOf }: Pick<Journal, 'entriesOf'>,
  from: PlainDate,
  to: PlainDate,
): ReadonlyMap<PlainDate, readonly Entry[]> {
  const found = new Map<PlainDate, Entry[]>();
  for (const entries of entriesOf.values()) {
    for (const entry of entries) {
      const day = latestDay(entry) ?? '';
      // The latest day comes first.
      if (day < from) break;
      if (day > to) continue;
      const same = found.get(day);
      if (same === undefined) found.set(day, [entry]);
      else same.push(entry);
    }
  }
  return found;
}
