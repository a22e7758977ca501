import { addDays, daysBetween, type PlainDate } from '../../base/plain-date.ts';
import type { Window } from './rule.ts';
import type { Setting } from './setting.ts';

/** Whether the window touches the days asked about. */
export function inView({ today, until }: Pick<Setting, 'today' | 'until'>, { opens, closes }: Window): boolean {
  return opens <= until && (closes === null || closes >= today);
}

/** For what comes again every so many days from a first one: the turn that today is in, or the first one ahead. */
export function turnOf(first: PlainDate, everyDays: number, today: PlainDate): Window & { readonly closes: PlainDate } {
  const turns = Math.max(0, Math.floor(daysBetween(first, today) / everyDays));
  const opens = addDays(first, turns * everyDays);
  return { opens, best: opens, closes: addDays(opens, everyDays - 1) };
}

/** What belongs to the year itself is asked for neither before it nor after. */
export function inYear({ year }: Pick<Setting, 'year'>, day: PlainDate): boolean {
  return year.begins <= day && day <= year.ends;
}

export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

export function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}
