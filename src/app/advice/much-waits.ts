import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../../network/journal/journal.ts';
import type { Plan } from '../../network/planner/plan.ts';

/** More than two days of suggestions, each past its best day by more than a day or two: the choice of this project. */
const MANY = 7;
const LATE_DAYS = 3;
/** Who began this recently was not away. */
const BEGUN_DAYS = 7;
const DAY_MS = 86_400_000;

/** Whether so much has gathered that clearing the wall is worth offering; `now` in milliseconds since 1970. */
export function muchWaits(
  { days, postponed }: Pick<Plan, 'days' | 'postponed'>,
  journal: Pick<Journal, 'entries' | 'settings'>,
  today: PlainDate,
  now: number,
): boolean {
  const cleared = journal.settings.awayClearedOn;
  const lateSince = addDays(today, -LATE_DAYS);
  if (cleared != null && cleared > lateSince) return false;
  const open = [...days.flatMap(({ suggestions }) => suggestions), ...postponed.map(({ candidate }) => candidate)];
  const late = open.filter(({ window, hard }) => hard !== true && window.best <= lateSince);
  return late.length >= MANY && hasBegun(journal, now - BEGUN_DAYS * DAY_MS);
}

function hasBegun({ entries }: Pick<Journal, 'entries'>, before: number): boolean {
  for (const { values } of entries.values()) if (values.loggedAt != null && values.loggedAt < before) return true;
  return false;
}
