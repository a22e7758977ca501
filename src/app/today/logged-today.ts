import type { PlainDate } from '../../base/plain-date.ts';
import { latestDay } from '../../network/journal/entry.ts';
import type { Entry, Journal } from '../../network/journal/journal.ts';

/** A device's clock may be set back by a little. */
const SLACK_MS = 60_000;

/**
 * What was entered between two instants (milliseconds since 1970), or counts for today; the last entered first. What was
 * entered after now belongs to a sample, whose year lies elsewhere.
 */
export function loggedToday(
  { entries }: Pick<Journal, 'entries'>,
  today: PlainDate,
  since: number,
  now: number,
): readonly Entry[] {
  const found: Entry[] = [];
  for (const entry of entries.values()) {
    const at = entry.values.loggedAt ?? 0;
    if ((at >= since && at <= now + SLACK_MS) || latestDay(entry) === today) found.push(entry);
  }
  return found.sort((a, b) => (b.values.loggedAt ?? 0) - (a.values.loggedAt ?? 0) || (a.id < b.id ? -1 : 1));
}
