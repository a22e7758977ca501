import { addDays, daysBetween, isPlainDate, type PlainDate } from '../../base/plain-date.ts';
import { mondayOf } from '../../network/planner/block-week.ts';
import type { Plan, PlanDay } from '../../network/planner/plan.ts';
import type { Window } from '../../network/rules/rule.ts';

export const WEEK_DAYS = 7;
/** So many weeks beyond this one are planned ahead: farther, too much is unknown. */
export const WEEKS_AHEAD = 4;

/** The Monday an address asks for, within what can be planned; this week's where it asks for none. */
export function weekAsked(asked: string | null, today: PlainDate): PlainDate {
  const here = mondayOf(today);
  if (asked === null || !isPlainDate(asked)) return here;
  const monday = mondayOf(asked);
  const last = addDays(here, WEEKS_AHEAD * WEEK_DAYS);
  return monday > last ? last : monday;
}

/** How many days a plan must hold to reach the end of that week; never less than a week. */
export function daysToPlan(monday: PlainDate, today: PlainDate): number {
  return Math.max(WEEK_DAYS, daysBetween(today, addDays(monday, WEEK_DAYS - 1)) + 1);
}

export interface WeekDay {
  readonly date: PlainDate;
  /** Null for a day gone by. */
  readonly planned: PlanDay | null;
  /** The first day of this week in its block: there its block and its room are told. */
  readonly beginsBlock: boolean;
}

export function weekDays(monday: PlainDate, plan: Plan): readonly WeekDay[] {
  const byDate = new Map(plan.days.map((day) => [day.date, day]));
  let before: string | null | undefined;
  return Array.from({ length: WEEK_DAYS }, (_, at) => {
    const date = addDays(monday, at);
    const planned = byDate.get(date) ?? null;
    const block = planned === null ? undefined : (planned.block?.id ?? null);
    const beginsBlock = block !== undefined && block !== before;
    before = block;
    return { date, planned, beginsBlock };
  });
}

/** Days a suggestion may be moved to: within its window, from today to the end of the week after the one in view. */
export function daysToMoveTo(
  today: PlainDate,
  monday: PlainDate,
  { opens, closes }: Pick<Window, 'opens' | 'closes'>,
  on: PlainDate | null,
): readonly PlainDate[] {
  const end = addDays(monday < mondayOf(today) ? mondayOf(today) : monday, 2 * WEEK_DAYS - 1);
  const last = closes !== null && closes < end ? closes : end;
  const days: PlainDate[] = [];
  for (let day = opens > today ? opens : today; day <= last; day = addDays(day, 1)) if (day !== on) days.push(day);
  return days;
}
