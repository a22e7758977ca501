import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import type { Setting } from '../setting.ts';

/** A calendar month, both days included. */
export interface Month {
  /** `2026-11` */
  readonly id: string;
  readonly first: PlainDate;
  readonly last: PlainDate;
}

function monthOf(day: PlainDate): Month {
  const id = day.slice(0, 7);
  const first = `${id}-01`;
  // No month has more than 31 days.
  const next = `${addDays(first, 31).slice(0, 7)}-01`;
  return { id, first, last: addDays(next, -1) };
}

/** The months the days looked at belong to. */
export function monthsIn({ today, until }: Pick<Setting, 'today' | 'until'>): readonly Month[] {
  const months = [monthOf(today)];
  for (let month = monthOf(today); month.last < until; ) {
    month = monthOf(addDays(month.last, 1));
    months.push(month);
  }
  return months;
}
