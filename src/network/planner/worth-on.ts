import { daysBetween, type PlainDate } from '../../base/plain-date.ts';
import type { Open } from './candidates.ts';
import type { DayFacts } from './day-facts.ts';

/** Points a step of worth counts for; all else is measured against it. A choice of this project. */
const WORTH = 10;
const MOVED = 1000;
/** A hard deadline goes before all else in its last week, the nearer the more. */
const HARD_DAYS = 7;
const HARD = 100;
/** Waiting lifts anything up to two steps of worth, so that nothing waits for ever. */
const MOST_WAITED = 20;
/** Somebody with whom something else is planned or was done in these days. */
const SEEN_LATELY = 8;

/** What doing it on that day is worth, beside everything else that might be done. */
export function worthOn(open: Open, { date, kind, block, night }: DayFacts, seenLately: boolean): number {
  const { candidate, best, movedTo } = open;
  const { worth, minutes, hard, window, way } = candidate;
  const left = window.closes === null ? null : daysBetween(date, window.closes);
  const waited = Math.max(0, daysBetween(best, date));
  const tired = night || block?.values.type === 'icu' || kind === 'post-call' || kind === 'after-nights';
  return (
    worth * WORTH +
    (movedTo === date ? MOVED : 0) +
    (hard === true && left !== null && left <= HARD_DAYS ? HARD + WORTH * (HARD_DAYS - left) : 0) +
    urgency(left) +
    Math.min(MOST_WAITED, waited) -
    minutes * (tired ? 0.5 : 0.25) -
    (seenLately ? SEEN_LATELY : 0) +
    // What needs the other one at hand cannot be made up for at home.
    (way === 'in-person' && kind === 'working' ? 3 : 0)
  );
}

function urgency(left: number | null): number {
  if (left === null) return 0;
  return left <= 0 ? 25 : left <= 1 ? 20 : left <= 2 ? 15 : left <= 4 ? 10 : left <= 7 ? 6 : left <= 14 ? 3 : 0;
}

export function daysLeft({ candidate: { window } }: Open, day: PlainDate): number | null {
  return window.closes === null ? null : daysBetween(day, window.closes);
}
