import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import type { Setting } from '../setting.ts';

/** How many of a line are offered, and how many days after each other. */
export interface Line {
  readonly most: number;
  readonly days: number;
}

/**
 * The best day of the n-th in line, from 0. One more moment may put somebody else first and each of the others one place
 * back: so one more than are offered stands by, whose day has not come, and nobody is gone without a reason.
 */
export function dayInLine({ until }: Setting, opens: PlainDate, rank: number, { most, days }: Line): PlainDate {
  return rank < most ? addDays(opens, days * rank) : addDays(until, days);
}
