import { type PlainDate, weekdayOf } from '../../base/plain-date.ts';
import type { Journal, Known } from '../../network/journal/journal.ts';
import type { Block } from '../../network/records/block.ts';

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
