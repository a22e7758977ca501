import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { earlier, inView, later } from '../in-view.ts';
import type { Window } from '../rule.ts';
import type { Setting } from '../setting.ts';

interface Days {
  readonly opens: PlainDate;
  /** Absent: the day it opens. One that lies outside is moved to the nearest day within. */
  readonly best?: PlainDate;
  /** Absent or null: never. */
  readonly closes?: PlainDate | null;
}

/** A window out of days that records may hold in any order; null where it does not touch the days asked about. */
export function windowOf(setting: Setting, { opens, best = opens, closes = null }: Days): Window | null {
  if (closes !== null && closes < opens) return null;
  const within = later(opens, best);
  const window = { opens, best: closes === null ? within : earlier(within, closes), closes };
  return inView(setting, window) ? window : null;
}

/** "Performance first; formal meetings after": what is formal begins with the second month (a convention). */
const FIRST_MONTH_DAYS = 31;

export function secondMonth({ year }: Setting): PlainDate {
  return addDays(year.begins, FIRST_MONTH_DAYS);
}
