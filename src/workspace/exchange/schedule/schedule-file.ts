import type { PlainDate } from '../../../base/plain-date.ts';
import type { Skipped } from '../people-file.ts';

/**
 * A schedule as it was read, with everybody in it: it lives in memory until the user has said which lines are theirs,
 * and is never saved. What may be saved is what `planSchedule` makes of it.
 */
export interface ScheduleFile {
  /** In order of their days. */
  readonly shifts: readonly Shift[];
  /** Whoever and whatever the file names, those that look like names first, then the most frequent. */
  readonly lines: readonly ScheduleLine[];
  /** Events found, those left out too. */
  readonly events: number;
  readonly skipped: readonly Skipped[];
  /** What the user should know of the file as a whole, a sentence each. */
  readonly notes: readonly string[];
}

/** One shift, on the wall clock of the place it is worked at. */
export interface Shift {
  /** Place in the file: `event 12 (line 203)`. */
  readonly at: string;
  /** The day it begins, and the last day it stands for: another one only for events of several days. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** `07:00`; null for whole days and where the file gives no end. One that ends at or before its start ends on the next day. */
  readonly start: string | null;
  readonly end: string | null;
  /** The title as the file has it: names of colleagues may stand in it. */
  readonly title: string;
  /** Keys of the lines that name it. */
  readonly lines: readonly string[];
}

/** Somebody or something the file names; the user says which of them they are. */
export interface ScheduleLine {
  /** Its words without order, case, accents and titles: `Lopez, Ana MD` and `Dr. Ana Lopez` have one. */
  readonly key: string;
  /** As the file writes it most often. */
  readonly text: string;
  readonly shifts: number;
  /** Whether it looks like somebody’s name. */
  readonly name: boolean;
  /** A few of the longer lines it is a part of: `Lopez, Ana` and `Lopez, Carl` of `Lopez`, who may be two people. */
  readonly within: readonly string[];
}

/** Keys of the user’s lines, or that every shift of the file is the user’s. */
export type Mine = readonly string[] | 'whole-file';
