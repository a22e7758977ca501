import { addDays, type PlainDate, weekdayOf } from '../../base/plain-date.ts';
import type { BlockType } from '../records/block.ts';

/** Outreach and asks a week that a rotation leaves room for: the plan of this project, not evidence. */
const OUTREACH_A_WEEK: Readonly<Record<BlockType, number>> = {
  icu: 1,
  nights: 2,
  ed: 2,
  jeopardy: 2,
  ward: 3,
  other: 3,
  clinic: 5,
  elective: 5,
  vacation: 0,
};

export function outreachAWeek(type: BlockType | null | undefined): number {
  return OUTREACH_A_WEEK[type ?? 'other'];
}

/** The Monday of the day's week. */
export function mondayOf(day: PlainDate): PlainDate {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}
