import { addDays, type PlainDate } from '../../base/plain-date.ts';

/** Usual advice without evidence behind it; a screen that shows one calls it a convention. */

/** An ask without an answer is nudged once after so many days, then it rests. */
export const NUDGE_AFTER_DAYS = 7;

/** Somebody met at an event is written to within 48 to 72 hours. */
const FOLLOW_UP_DAYS = { from: 2, to: 3 } as const;

/** The days on which a follow-up is best, both included; before them is fine, and after them still welcome. */
export function followUpWindow(metOn: PlainDate): { readonly from: PlainDate; readonly to: PlainDate } {
  return { from: addDays(metOn, FOLLOW_UP_DAYS.from), to: addDays(metOn, FOLLOW_UP_DAYS.to) };
}
