import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween, isPlainDate, weekdayOf } from './plain-date.ts';

const anyDate = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const near = fc.integer({ min: -400, max: 400 });

it('reckons as a Date does', () => {
  fc.assert(
    fc.property(anyDate, near, anyDate, (date, days, other) => {
      const time = Date.parse(`${date}T00:00:00Z`);
      const later = new Date(time + days * 86_400_000).toISOString();
      if (later.length === 24) expect(addDays(date, days)).toBe(later.slice(0, 10));
      expect(weekdayOf(date)).toBe(new Date(time).getUTCDay());
      expect(daysBetween(date, other)).toBe((Date.parse(`${other}T00:00:00Z`) - time) / 86_400_000);
      expect(isPlainDate(date)).toBe(true);
    }),
    { numRuns: process.env.PRELUDE_DEEP === '1' ? 100_000 : 2000 },
  );
});

it('knows every day of four hundred years', () => {
  let day = '1999-12-31';
  for (let count = 0; count < 146_097; count += 1) {
    const next = addDays(day, 1);
    if (next.slice(8) === '01' || next.slice(5) === '02-29' || count % 97 === 0)
      expect(next).toBe(new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10));
    day = next;
  }
  expect(day).toBe('2399-12-31');
});

it('takes nothing else for a date', () => {
  for (const text of [
    '',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-01',
    '2026-01-1x',
    '+2026-01-01',
    '2026/01/01',
  ])
    expect(isPlainDate(text)).toBe(false);
  expect(isPlainDate('2028-02-29')).toBe(true);
  expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  expect(daysBetween('2026-02-30', '2026-03-01')).toBeNaN();
});

it('beyond the years 0 to 9999 gives no date, keeps the order, and does not fail', () => {
  for (const [date, days] of [
    ['0000-01-01', -1],
    ['0000-01-10', -56],
    ['9999-12-31', 1],
    ['9999-12-31', 400],
  ] as const) {
    const beyond = addDays(date, days);
    expect(isPlainDate(beyond)).toBe(false);
    expect(days < 0 ? beyond < date : beyond > date).toBe(true);
    expect(addDays(beyond, 7)).toBe(beyond);
    expect(daysBetween(date, beyond)).toBeNaN();
  }
});
