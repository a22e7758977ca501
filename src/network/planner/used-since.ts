import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Entry, Journal } from '../journal/journal.ts';
import { remember } from '../journal/remember.ts';
import { onceFor } from '../rules/views.ts';

/**
 * The first day on which something was noted or answered here; today where nothing was. Whoever begins in November has let
 * nothing wait since July.
 */
export function usedSince(journal: Journal, today: PlainDate): PlainDate {
  const first = onceFor(journal, 'used since', () => {
    let earliest: PlainDate | null = null;
    const take = (day: PlainDate | null | undefined) => {
      if (day != null && (earliest === null || day < earliest)) earliest = day;
    };
    for (const entries of journal.entriesOf.values()) take(firstNoted(entries));
    take(journal.settings.awayClearedOn);
    for (const { values } of journal.kept.suggestion.values()) {
      take(values.doneOn);
      take(values.skippedOn);
    }
    return earliest as PlainDate | null;
  });
  return first === null || first > today ? today : first;
}

const firstNoted: (entries: readonly Entry[]) => PlainDate | null = remember((entries) => {
  const times = entries.flatMap(({ values }) => values.loggedAt ?? []);
  return times.length === 0 ? null : addDays('1970-01-01', Math.min(...times) / DAY_MS);
});

const DAY_MS = 86_400_000;
