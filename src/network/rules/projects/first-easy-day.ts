import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { hardBlockOn } from '../../commitments/hard-weeks.ts';
import type { Journal } from '../../journal/journal.ts';
import { later } from '../in-view.ts';

/** That day, or the first one after the ICU and night-float weeks that hold it. */
function firstEasyDay(journal: Pick<Journal, 'blocks'>, day: PlainDate): PlainDate {
  const last = hardBlockOn(journal, day)?.values.to;
  return last == null ? day : firstEasyDay(journal, addDays(last, 1));
}

/** From when on something may be promised that could be from `from` on: today's hard weeks are waited for. */
export function easyFrom(journal: Pick<Journal, 'blocks'>, from: PlainDate, today: PlainDate): PlainDate {
  const day = later(from, today);
  const easy = firstEasyDay(journal, day);
  return easy === day ? from : easy;
}
