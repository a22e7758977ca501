import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { hardBlockOn } from '../../commitments/hard-weeks.ts';
import type { Journal } from '../../journal/journal.ts';

/** That day, or the first one after the ICU and night-float weeks that hold it. */
export function firstEasyDay(journal: Pick<Journal, 'blocks'>, day: PlainDate): PlainDate {
  const last = hardBlockOn(journal, day)?.values.to;
  return last == null ? day : firstEasyDay(journal, addDays(last, 1));
}
