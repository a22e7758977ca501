import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import type { Commitment } from '../records/commitment.ts';

/** Whether it takes time on that day: begun, not ended, its last day not past. Without a first day it has begun. */
export function runsOn({ from, to, endedOn }: Commitment, day: PlainDate): boolean {
  return (from == null || from <= day) && (to == null || to >= day) && (endedOn == null || endedOn > day);
}

/** Whether it was said to have ended, on a day that has come. */
export function hasEnded({ endedOn }: Commitment, today: PlainDate): boolean {
  return endedOn != null && endedOn <= today;
}

/** Commitments that run on that day, the one begun first first. */
export function runningCommitments(journal: Journal, day: PlainDate): readonly Known<Commitment>[] {
  return [...journal.kept.commitment.values()].filter(({ values }) => runsOn(values, day)).sort(byStart);
}

/** Without a first day before the others; of one day by id. */
export function byStart(a: Known<Commitment>, b: Known<Commitment>): number {
  const [startA, startB] = [a.values.from ?? '', b.values.from ?? ''];
  if (startA !== startB) return startA < startB ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

export interface WeeklyHours {
  /** Hours a week of those that say how many. */
  readonly hours: number;
  /** How many commitments do not say. */
  readonly unknown: number;
}

/** Hours a week of all that run on that day. */
export function hoursAWeek(journal: Journal, day: PlainDate): WeeklyHours {
  const given = runningCommitments(journal, day).map(({ values }) => values.hoursPerWeek);
  return {
    hours: given.reduce<number>((sum, hours) => sum + (hours ?? 0), 0),
    unknown: given.filter((hours) => hours == null).length,
  };
}
