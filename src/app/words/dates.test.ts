import { expect, it } from 'vitest';
import { dateInWords, todayOf } from './dates.ts';

it('writes every form of a date in words', () => {
  expect(dateInWords('2026-10-02')).toBe('2 October 2026');
  expect(dateInWords('2026-10')).toBe('October 2026');
  expect(dateInWords('2026')).toBe('2026');
  expect(dateInWords('2022/2023')).toBe('2022 to 2023');
  expect(dateInWords('undated')).toBe('no date given');
});

it('takes the day from the local clock, not from Greenwich', () => {
  expect(todayOf(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
  expect(todayOf(new Date(2026, 0, 1, 0, 1))).toBe('2026-01-01');
});
