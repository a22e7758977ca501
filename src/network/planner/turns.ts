import { daysBetween, type PlainDate } from '../../base/plain-date.ts';

/** Turns are counted from any day. */
const EPOCH: PlainDate = '2020-01-01';
/** What nobody answers need not stand there every day, however little else is open. */
export const SHORTEST_PERIOD = 4;

/**
 * Days within which each of so many has a day of its own, `aDay` of them on the same one at most on average. A power of
 * two, so that it mostly stays as it is where one of them comes or goes.
 */
export function periodOf(count: number, aDay: number): number {
  let period = SHORTEST_PERIOD;
  while (period * aDay < count) period *= 2;
  return period;
}

/**
 * Days since its own day within a period, 0 on it. In each period that is another one, drawn from its name: so nobody's
 * turn hangs on who else has one, on the weekday or on when one looks, and nobody has to remember who had theirs.
 */
export function daysSinceTurn(name: string, period: number, date: PlainDate): number {
  const day = daysBetween(EPOCH, date);
  const cycle = Math.floor(day / period);
  const own = mixed(digestOf(name) ^ Math.imul(cycle, 0x9e3779b1)) % period;
  return (day - cycle * period - own + period) % period;
}

/** FNV-1a, which alone tells names that differ in their last letter too little apart. */
function digestOf(text: string): number {
  let digest = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
  return digest;
}

/** The last step of MurmurHash3: each bit of what comes out hangs on all that goes in. */
function mixed(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}
