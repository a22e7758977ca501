import * as z from 'zod/mini';
import { clockTime, day, flag, line, note, reference, type ValuesOf, weekdays } from './fields.ts';

// biome-ignore format: a list in one line
export const BLOCK_TYPES = ['ward', 'icu', 'nights', 'ed', 'clinic', 'elective', 'jeopardy', 'vacation', 'other'] as const;
export type BlockType = (typeof BLOCK_TYPES)[number];

/** A rotation. `to` is its last day; a shift that ends at or before its start ends on the next day. */
export const BLOCK = {
  type: z.enum(BLOCK_TYPES),
  /** The service: `Cardiology consults`. */
  name: line,
  institution: line,
  from: day,
  to: day,
  shiftStart: clockTime,
  shiftEnd: clockTime,
  /** Weekly days off, 0 is Sunday. */
  daysOff: weekdays,
  note,
} as const;
export type Block = ValuesOf<typeof BLOCK>;

/** Somebody on the team of a block: counts as working together from `from` to `to` (absent: the whole block) unless corrected. */
export const BLOCK_TEAM = {
  block: reference,
  person: reference,
  from: day,
  to: day,
  /** The user's correction: false is "we did not work together". */
  together: flag,
} as const;
export type BlockTeam = ValuesOf<typeof BLOCK_TEAM>;

/** One place on a team for each block and person. */
export function blockTeamId(block: string, person: string): string {
  return `${block}.${person}`;
}

/** One day of the user's; id is the date. */
export const DAY = {
  hardShift: flag,
  off: flag,
  /** `off` came from a schedule file, which may take it back; what the user marked it may not. */
  offBySchedule: flag,
  postCall: flag,
} as const;
export type Day = ValuesOf<typeof DAY>;
