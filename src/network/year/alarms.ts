import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { nightShiftOn, type Stretch, sleepOn } from './sleep.ts';

/** When one may be told: in the evening most day shifts end; about noon there is a pause at work. Conventions. */
const TOLD_AT = { evening: 18 * 60, noon: 12 * 60 } as const;
/** Nobody wants to be told later than that. */
const LATEST = 22 * 60;
const BEFORE_NIGHT = 60;
const BEFORE_APPOINTMENT = 15;
const DAY = 24 * 60;

/**
 * When to be told of something that has a day and no hour, in minutes after its midnight: in the evening or about noon,
 * before a night's shift, and never in sleep after one; null where nothing fits.
 */
export function alarmOnDay(journal: Journal, day: PlainDate, at: keyof typeof TOLD_AT = 'evening'): number | null {
  const sleep = sleepOn(journal, day);
  const night = nightShiftOn(journal, day);
  const wish = night === null ? TOLD_AT[at] : night - BEFORE_NIGHT;
  const awake = afterSleep(sleep, wish);
  return awake <= Math.max(wish, LATEST) ? awake : null;
}

/**
 * When to be told of an appointment: a quarter of an hour before, or, where that would wake somebody after a night, when
 * they go to sleep; null after call, and where they would have to be woken all the same.
 */
export function alarmBefore(journal: Journal, day: PlainDate, time: string): number | null {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const wish = 60 * hours + minutes - BEFORE_APPOINTMENT;
  if (wish >= 0) return notAsleep(sleepOn(journal, day), wish);
  const dayBefore = notAsleep(sleepOn(journal, addDays(day, -1)), wish + DAY);
  return dayBefore === null ? null : dayBefore - DAY;
}

function notAsleep(sleep: readonly Stretch[], wish: number): number | null {
  const asleep = sleep.find((stretch) => isWithin(stretch, wish));
  if (asleep === undefined) return wish;
  const before = asleep.from - 1;
  return before >= 0 && !sleep.some((stretch) => isWithin(stretch, before)) ? before : null;
}

function afterSleep(sleep: readonly Stretch[], wish: number): number {
  let at = wish;
  for (const stretch of [...sleep].sort((a, b) => a.from - b.from)) if (isWithin(stretch, at)) at = stretch.to;
  return at;
}

function isWithin({ from, to }: Stretch, minute: number): boolean {
  return from <= minute && minute < to;
}
