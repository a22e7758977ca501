import { addDays, type PlainDate, weekdayOf, yearOf } from '../../base/plain-date.ts';

const FRIDAY = 5;

/**
 * Monday to Thursday of Match Week, the week of the third Friday of March: derived from past years, where offers ended
 * on Thursday. The official calendar of the year decides.
 */
export function isSoapDay(date: PlainDate): boolean {
  const first = `${yearOf(date)}-03-01`;
  const matchDay = addDays(first, ((FRIDAY - weekdayOf(first) + 7) % 7) + 14);
  return date >= addDays(matchDay, -4) && date < matchDay;
}
