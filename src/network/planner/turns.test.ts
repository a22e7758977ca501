import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../base/plain-date.ts';
import { daysSinceTurn, periodOf } from './turns.ts';

const FIRST = '2026-07-01';
const runs = process.env.PRELUDE_DEEP === '1' ? 5000 : 100;
const days = (count: number) => Array.from({ length: count }, (_, at) => addDays(FIRST, at));

it('gives each a day of its own in each period, whoever else has one', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 3 }), (name, count, aDay) => {
      const period = periodOf(count, aDay);
      expect(period * aDay).toBeGreaterThanOrEqual(count);
      const own = days(3 * period).filter((day) => daysSinceTurn(name, period, day) === 0);
      // Three periods, of which the first and the last may be cut.
      expect(own.length).toBeGreaterThanOrEqual(2);
      expect(own.length).toBeLessThanOrEqual(4);
      for (const day of days(period)) {
        const since = daysSinceTurn(name, period, day);
        expect(since >= 0 && since < period).toBe(true);
      }
    }),
    { numRuns: runs },
  );
});

it('brings each on every weekday, and nobody always beside the same', () => {
  const names = Array.from({ length: 12 }, (_, at) => `report-teaching-point.learning-loop/n${at}`);
  const turns = names.map((name) => days(364).filter((day) => daysSinceTurn(name, 8, day) === 0));
  for (const own of turns) {
    expect(new Set(own.map((day) => new Date(day).getUTCDay())).size).toBe(7);
    for (const other of turns) {
      const both = own.filter((day) => other.includes(day)).length;
      if (other !== own) expect(both).toBeLessThan(20);
    }
  }
});
