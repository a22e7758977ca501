import type { PlainDate } from '../../base/plain-date.ts';
import { latestDay } from '../../network/journal/entry.ts';
import type { Entry, Journal } from '../../network/journal/journal.ts';

/** What was entered since that instant (milliseconds since 1970), or counts for today; the last entered first. */
export function loggedToday({ entries }: Pick<Journal, 'entries'>, today: PlainDate, since: number): readonly Entry[] {
  const found: Entry[] = [];
  for (const entry of entries.values()) {
    if ((entry.values.loggedAt ?? 0) >= since || latestDay(entry) === today) found.push(entry);
  }
  return found.sort((a, b) => (b.values.loggedAt ?? 0) - (a.values.loggedAt ?? 0) || (a.id < b.id ? -1 : 1));
}
