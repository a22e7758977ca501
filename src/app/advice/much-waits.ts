import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Plan } from '../../network/planner/plan.ts';

/** More than two days of suggestions, each past its best day by more than a day or two: the choice of this project. */
const MANY = 7;
const LATE_DAYS = 3;

/** Whether so much has gathered that clearing the wall is worth offering. */
export function muchWaits({ days, postponed }: Plan, today: PlainDate): boolean {
  const lateSince = addDays(today, -LATE_DAYS);
  const open = [...days.flatMap(({ suggestions }) => suggestions), ...postponed.map(({ candidate }) => candidate)];
  return open.filter(({ window, hard }) => hard !== true && window.best <= lateSince).length >= MANY;
}
