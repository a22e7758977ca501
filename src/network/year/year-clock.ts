import { addDays, daysBetween, isPlainDate, type PlainDate } from '../../base/plain-date.ts';
import type { Setting, Year } from '../rules/setting.ts';

/** Where in the year a day stands. */
export interface YearClock extends Year {
  readonly today: PlainDate;
  readonly stands: 'before' | 'within' | 'after';
  /** Days of the year, the first and the last counted. */
  readonly days: number;
  /** Which of them today is, from 1; 0 before the year, `days` after it. */
  readonly day: number;
  /** Days after today up to the last one; all of them before the year, 0 after it. */
  readonly left: number;
  /** The month of the year today lies in, from 1; 0 before it, the last one after it. */
  readonly month: number;
  /** `2026-07` to `2027-06` */
  readonly months: readonly string[];
}

export function yearClock({ year, today }: Pick<Setting, 'year' | 'today'>): YearClock {
  const { begins, ends } = year;
  const days = daysBetween(begins, ends) + 1;
  const day = Math.min(Math.max(daysBetween(begins, today) + 1, 0), days);
  return {
    ...year,
    today,
    stands: today < begins ? 'before' : today > ends ? 'after' : 'within',
    days,
    day,
    left: days - day,
    month: monthOfYear(begins, today > ends ? ends : today),
    months: monthsBetween(begins, ends),
  };
}

/** The last day of that month of the year: of a year that begins on 1 July the first month ends on 31 July. */
export function endOfMonth(begins: PlainDate, month: number): PlainDate {
  return addDays(monthsLater(begins, month), -1);
}

/** A year that was said to last longer was mistyped; nobody reads so many months. */
const MOST_MONTHS = 36;

/** `2026-11` to `2027-01`, both included. */
export function monthsBetween(from: PlainDate, to: PlainDate): readonly string[] {
  const months: string[] = [];
  for (let at = 0; at < MOST_MONTHS; at += 1) {
    const month = monthsLater(`${from.slice(0, 7)}-01`, at).slice(0, 7);
    if (month > to.slice(0, 7)) break;
    months.push(month);
  }
  return months;
}

function monthOfYear(begins: PlainDate, today: PlainDate): number {
  if (today < begins) return 0;
  const months = (day: PlainDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const later = months(today) - months(begins);
  return monthsLater(begins, later) <= today ? later + 1 : later;
}

/** December 9999: a later day has a fifth digit in its year. */
const LAST_MONTH = 9999 * 12 + 11;

/** The same day so many months later, or the last one of a shorter month. */
function monthsLater(day: PlainDate, months: number): PlainDate {
  const count = Math.min(LAST_MONTH, Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months);
  const month = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
  for (let last = Number(day.slice(8)); last > 28; last -= 1) {
    const found = `${month}-${last}`;
    if (isPlainDate(found)) return found;
  }
  return `${month}-${day.slice(8) > '28' ? '28' : day.slice(8)}`;
}
