import { daysBetween } from '../../base/plain-date.ts';
import { ENTRY_KINDS } from '../records/kinds.ts';
import type { Open } from './candidates.ts';
import type { DayFacts } from './day-facts.ts';
import type { Candidate } from './plan.ts';

/*
 * Points of this project's own choosing: a step of worth counts ten, and all else is measured against it. They only order
 * what may be done anyway.
 */
const WORTH = 10;
const MOVED = 1000;
/** A hard deadline goes before all else in its last week, the nearer the more. */
const HARD_DAYS = 7;
const HARD = 100;
/** Somebody with whom something else is planned or was done in these days. */
const SEEN_LATELY = 8;
/** What is done at work while one is there anyway cannot be made up for at home. */
const AT_WORK = 3;
/**
 * So long after its best day something is pressed for. What nobody answered by then would stand first for ever and keep
 * all else from being seen: it takes turns instead, so that everything open is offered again and again.
 */
const PRESSED_DAYS = 10;
/** Whose turn it is goes before most of what is new, whatever its length; its worth says how often it comes. */
const TURN = 50;
const NO_TURN = -10;
/** Of several whose turn it is, who has waited longest; in the end before all but deadlines. */
const MOST_FOR_AGE = 30;
/** Something open in the log is somebody's due, and the greatest things cannot be made up for: they go before the rest. */
const FIRST = 15;
const ENTRIES: ReadonlySet<string> = new Set(ENTRY_KINDS);
/** Days from turn to turn by worth; mostly without a common divisor, so that they fall on ever other days and weekdays. */
const TURNS: Readonly<Record<Candidate['worth'], number>> = { 5: 4, 4: 5, 3: 6, 2: 8, 1: 9 };

/** What doing it on that day is worth, beside everything else that might be done. */
export function worthOn(open: Open, day: DayFacts, seenLately: boolean): number {
  const { candidate, movedTo } = open;
  const { date } = day;
  const { worth, hard, window } = candidate;
  const left = window.closes === null ? null : daysBetween(date, window.closes);
  const waited = daysBetween(open.waitsSince, date);
  const pressing =
    urgency(left) +
    (movedTo === date ? MOVED : 0) +
    (hard === true && left !== null && left <= HARD_DAYS ? HARD + WORTH * (HARD_DAYS - left) : 0);
  if (waited > PRESSED_DAYS && waited % TURNS[worth] === 0)
    return pressing + TURN + worth + Math.min(MOST_FOR_AGE, waited / 3) + (goesFirst(candidate) ? FIRST : 0);
  return (
    pressing +
    worth * WORTH +
    (waited > PRESSED_DAYS ? NO_TURN : Math.max(0, waited)) -
    costOf(candidate, day) -
    (seenLately ? SEEN_LATELY : 0)
  );
}

/** Up to a step of worth for an hour, half as much again for who is tired; less for what one does at work anyway. */
function costOf({ minutes, way }: Candidate, { kind, block, night }: DayFacts): number {
  const tired = night || block?.values.type === 'icu' || kind === 'post-call' || kind === 'after-nights';
  const atWork = way === 'in-person' && kind === 'working' ? AT_WORK : 0;
  return (minutes / 6) * (tired ? 1.5 : 1) - atWork;
}

function urgency(left: number | null): number {
  if (left === null) return 0;
  return left <= 0 ? 25 : left <= 1 ? 20 : left <= 2 ? 15 : left <= 4 ? 10 : left <= 7 ? 6 : left <= 14 ? 3 : 0;
}

function goesFirst(candidate: Candidate): boolean {
  return candidate.worth === 5 || isNoted(candidate);
}

/** Whether it is about something that stands in the log. */
export function isNoted({ about }: Candidate): boolean {
  return about !== null && ENTRIES.has(about.split('/', 1)[0] ?? '');
}

/** What one of those whose turn it is after weeks is worth: before all but deadlines, or it would be no turn. */
export const LONG_OPEN = 130;
