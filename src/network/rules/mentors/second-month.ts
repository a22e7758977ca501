import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import type { Setting } from '../setting.ts';

/** "Performance first; formal meetings after": what is formal begins with the second month (a convention). */
const FIRST_MONTH_DAYS = 31;

export function secondMonth({ year }: Setting): PlainDate {
  return addDays(year.begins, FIRST_MONTH_DAYS);
}
