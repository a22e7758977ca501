import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '../../base/plain-date.ts';
import { endOfMonth, monthsBetween, yearClock } from './year-clock.ts';

const SAID = { begins: true, ends: true };
const clock = (begins: string, ends: string, today: string) => yearClock({ year: { begins, ends, said: SAID }, today });

it('tells month, day and days left of a usual year', () => {
  expect(clock('2026-07-01', '2027-06-30', '2026-11-22')).toMatchObject({
    stands: 'within',
    days: 365,
    day: 145,
    left: 220,
    month: 5,
  });
  expect(clock('2026-07-01', '2027-06-30', '2026-06-30')).toMatchObject({
    stands: 'before',
    day: 0,
    left: 365,
    month: 0,
  });
  expect(clock('2026-07-01', '2027-06-30', '2027-07-09')).toMatchObject({
    stands: 'after',
    day: 365,
    left: 0,
    month: 12,
  });
  expect(clock('2026-07-01', '2027-06-30', '2027-06-30')).toMatchObject({ stands: 'within', left: 0, month: 12 });
});

it('counts every day of any year once, and never a month twice', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 800 }), fc.integer({ min: -400, max: 1200 }), (begins, length, at) => {
      const ends = addDays(begins, length);
      const today = addDays(begins, at);
      const { days, day: gone, left, month, months, stands } = clock(begins, ends, today);
      expect(days).toBe(length + 1);
      expect(gone + left).toBe(days);
      if (stands === 'within') expect(left).toBe(daysBetween(today, ends));
      expect(new Set(months).size).toBe(months.length);
      expect(months[0]).toBe(begins.slice(0, 7));
      expect(months.at(-1)).toBe(ends.slice(0, 7));
      if (stands === 'within') {
        expect(today <= endOfMonth(begins, month)).toBe(true);
        expect(month === 1 || today > endOfMonth(begins, month - 1)).toBe(true);
      }
    }),
    { numRuns: process.env.PRELUDE_DEEP === '1' ? 20_000 : 300 },
  );
});

it('ends a month on the last day of a shorter one, and reads no endless year', () => {
  expect(endOfMonth('2026-07-01', 1)).toBe('2026-07-31');
  expect(endOfMonth('2026-08-31', 6)).toBe('2027-02-27');
  expect(monthsBetween('2026-11-30', '2027-01-01')).toEqual(['2026-11', '2026-12', '2027-01']);
  expect(monthsBetween('2026-11-30', '9999-12-31')).toHaveLength(36);
});
