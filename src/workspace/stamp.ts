import * as z from 'zod/mini';
import { show } from '../base/schema.ts';

/**
 * How far a hybrid logical clock has come: milliseconds since 1970 in nine digits of base 36, then a count within the
 * millisecond in four, `0lq8x3k1c-0002`. Text order is time order. (Kulkarni et al., "Logical Physical Clocks", 2014.)
 */
export type Clock = string;

/** When a value was set and by which device: `clock-device`. The order of two stamps as texts is the order in time. */
export type Stamp = string;

const CLOCK_LENGTH = 14;
const COUNTS = 36 ** 4;
/** Neither clock may tell a later time: what is written beyond it was altered, or the device's clock is wrong. */
export const LATEST_TIME = Date.UTC(2100, 0, 1);

/** The first digit bounds the time to 2148: there is room to go on after the latest stamp that is ever taken over. */
const CLOCK = /^[01][0-9a-z]{8}-[0-9a-z]{4}$/;
const STAMP = /^[01][0-9a-z]{8}-[0-9a-z]{4}-[\s\S]{1,100}$/;

export const clockSchema = z
  .string()
  .check(z.regex(CLOCK, { error: ({ input }) => `${show(input)} is not a clock such as "0lq8x3k1c-0002"` }));
export const deviceSchema = z.string().check(
  z.refine((id) => id.length > 0 && id.length <= 100, {
    error: ({ input }) => `${show(input)} is not a device id (1 to 100 characters)`,
  }),
);
export const stampSchema = z
  .string()
  .check(z.regex(STAMP, { error: ({ input }) => `${show(input)} is not a stamp such as "0lq8x3k1c-0002-a1b2"` }));

export function isStamp(value: unknown): value is Stamp {
  return typeof value === 'string' && STAMP.test(value);
}

/** `time` in whole milliseconds since 1970, `count` below 36⁴. */
export function clockOf(time: number, count: number): Clock {
  return `${time.toString(36).padStart(9, '0')}-${count.toString(36).padStart(4, '0')}`;
}

export const CLOCK_START: Clock = clockOf(0, 0);
export const LATEST_CLOCK: Clock = clockOf(LATEST_TIME, 0);

/** Milliseconds since 1970. */
export function timeOf(clockOrStamp: Clock | Stamp): number {
  return Number.parseInt(clockOrStamp.slice(0, 9), 36);
}

/**
 * The clock of the next change after `last`, at `now` in milliseconds since 1970. Always later than `last`: where the
 * device's clock stands still, was put back or tells a time nobody lives in, the count goes on, and after it the time.
 */
export function nextClock(last: Clock, now: number): Clock {
  const lastTime = timeOf(last);
  if (now > lastTime && now < LATEST_TIME)
    return clockOf(Math.floor(now), 0) > last ? clockOf(Math.floor(now), 0) : countOn(last);
  return countOn(last);
}

function countOn(last: Clock): Clock {
  const count = Number.parseInt(last.slice(10), 36) + 1;
  return count < COUNTS ? clockOf(timeOf(last), count) : clockOf(timeOf(last) + 1, 0);
}

export function stampOf(clock: Clock, device: string): Stamp {
  return `${clock}-${device}`;
}

/** The stamp without its device. */
export function clockIn(stamp: Stamp): Clock {
  return stamp.slice(0, CLOCK_LENGTH);
}

export function laterClock(a: Clock, b: Clock): Clock {
  return a > b ? a : b;
}
