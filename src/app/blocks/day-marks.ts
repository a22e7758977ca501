import { type PlainDate, weekdayOf } from '../../base/plain-date.ts';
import type { Journal, Known } from '../../network/journal/journal.ts';
import type { Block, Day } from '../../network/records/block.ts';

interface DayMarks {
  readonly hard: boolean;
  readonly postCall: boolean;
  /** As marked for that day, else as every week. */
  readonly off: boolean;
  readonly weeklyOff: boolean;
}

/** What is marked on one day of a block. */
export function dayMarks({ days }: Pick<Journal, 'days'>, { values }: Known<Block>, day: PlainDate): DayMarks {
  const own = days.get(day);
  const weeklyOff = (values.daysOff ?? []).includes(weekdayOf(day));
  return { hard: own?.hardShift === true, postCall: own?.postCall === true, off: own?.off ?? weeklyOff, weeklyOff };
}

/** The other way round, said by the user: no schedule file takes it back any more. */
export function offByHand({ off, weeklyOff }: Pick<DayMarks, 'off' | 'weeklyOff'>): Day {
  return { off: !off === weeklyOff ? null : !off, offBySchedule: null };
}
