import type { PlainDate } from '../../base/plain-date.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `December 5`; the year is said by nobody who writes this week. */
export function dayWords(date: PlainDate): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${Number(date.slice(8))}`;
}
