import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  CLOCK_START,
  clockIn,
  clockOf,
  clockSchema,
  isStamp,
  LATEST_CLOCK,
  LATEST_TIME,
  nextClock,
  stampOf,
  timeOf,
} from './stamp.ts';
import { runs } from './workspace.arbitrary.ts';

const time = fc.oneof(fc.integer({ min: 0, max: LATEST_TIME }), fc.nat({ max: 3 }));
const count = fc.oneof(fc.nat({ max: 36 ** 4 - 1 }), fc.nat({ max: 2 }), fc.constant(36 ** 4 - 1));
const device = fc.constantFrom('a', 'b', 'a1b2c3');

it('orders stamps as texts the way they are ordered in time, then by device', () => {
  const parts = fc.tuple(time, count, device);
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      const [one, other] = [a, b].map(([t, n, d]) => stampOf(clockOf(t, n), d)) as [string, string];
      const byTime = a[0] - b[0] || a[1] - b[1] || (a[2] === b[2] ? 0 : a[2] < b[2] ? -1 : 1);
      expect(Math.sign(byTime)).toBe(one === other ? 0 : one < other ? -1 : 1);
      expect(isStamp(one)).toBe(true);
      expect(timeOf(one)).toBe(a[0]);
      expect(clockIn(one)).toBe(clockOf(a[0], a[1]));
    }),
    { numRuns: runs },
  );
});

it('never goes back and never stands, however the clock of the device jumps', () => {
  const now = fc.oneof(fc.integer(), fc.double(), fc.integer({ min: 1.7e12, max: 1.9e12 }), fc.constant(LATEST_TIME));
  fc.assert(
    fc.property(fc.array(now, { maxLength: 40 }), time, count, (nows, t, n) => {
      let clock = clockOf(t, n);
      for (const ms of nows) {
        const next = nextClock(clock, ms);
        expect(next > clock).toBe(true);
        expect(clockSchema.safeParse(next).success).toBe(true);
        clock = next;
      }
    }),
    { numRuns: runs },
  );
});

it('tells the time of the device where that is later, and counts on where it is not', () => {
  const at = (ms: number, n: number) => clockOf(ms, n);
  expect(nextClock(CLOCK_START, 1_795_000_000_000)).toBe(at(1_795_000_000_000, 0));
  expect(nextClock(at(1_795_000_000_000, 0), 1_795_000_000_000)).toBe(at(1_795_000_000_000, 1));
  expect(nextClock(at(1_795_000_000_000, 4), 5)).toBe(at(1_795_000_000_000, 5));
  expect(nextClock(at(7, 36 ** 4 - 1), 0)).toBe(at(8, 0));
  // A year that nobody lives in, and no year at all.
  for (const ms of [LATEST_TIME, 1e15, Number.NaN, Number.POSITIVE_INFINITY])
    expect(nextClock(at(7, 1), ms)).toBe(at(7, 2));
});

it.each([
  '',
  'x',
  '0lq8x3k1c-0002',
  '0lq8x3k1c-0002-',
  '0LQ8X3K1C-0002-a',
  '2lq8x3k1c-0002-a',
  `0lq8x3k1c-0002-${'a'.repeat(101)}`,
  7,
  null,
])('takes %j for no stamp', (given) => {
  expect(isStamp(given)).toBe(false);
});

it('leaves room after the latest clock that a backup may bring', () => {
  expect(isStamp(stampOf(nextClock(LATEST_CLOCK, 0), 'a'))).toBe(true);
});
