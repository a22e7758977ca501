import type { PlainDate } from '../../base/plain-date.ts';
import { latestDay } from '../../network/journal/entry.ts';
import type { Entry, Journal } from '../../network/journal/journal.ts';
import { lastLogged } from '../../network/journal/last-logged.ts';

/** A device's clock may be set back by a little. */
const SLACK_MS = 60_000;

/**
 * What was entered between two instants (milliseconds since 1970), or counts for today; the last entered first. What was
 * entered after now belongs to a sample, whose year lies elsewhere.
 */
export function loggedToday(
  { entriesOf }: Pick<Journal, 'entriesOf'>,
  today: PlainDate,
  since: number,
  now: number,
): readonly Entry[] {
  const found: Entry[] = [];
  for (const entries of entriesOf.values()) {
    const isFresh = lastLogged(entries) >= since;
    for (const entry of entries) {
      const day = latestDay(entry) ?? '';
      // The latest day comes first: what is behind it was before today.
      if (!isFresh && day < today) break;
      const at = entry.values.loggedAt ?? 0;
      if ((at >= since && at <= now + SLACK_MS) || day === today) found.push(entry);
    }
  }
  return found.sort((a, b) => (b.values.loggedAt ?? 0) - (a.values.loggedAt ?? 0) || (a.id < b.id ? -1 : 1));
}
