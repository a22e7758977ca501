import fc from 'fast-check';
import { expect, it } from 'vitest';
import { agoInWords, counted, dayInWords } from './day-words.ts';

it('names the weekday, and the year only where it is another', () => {
  expect(dayInWords('2026-11-21', '2026-11-22')).toBe('Saturday 21 November');
  expect(dayInWords('2025-12-31', '2026-11-22')).toBe('Wednesday 31 December 2025');
});

it.each([
  ['2026-11-22', 'today'],
  ['2026-11-21', 'yesterday'],
  ['2026-11-23', 'tomorrow'],
  ['2026-11-19', '3 days ago'],
  ['2026-11-08', '2 weeks ago'],
  ['2026-09-22', '2 months ago'],
  ['2024-11-01', '2 years ago'],
  ['2026-11-25', 'in 3 days'],
])('says of %s: %s', (date, words) => {
  expect(agoInWords(date, '2026-11-22')).toBe(words);
});

it('never says 0, and one of something in the singular', () => {
  fc.assert(
    fc.property(fc.integer({ min: -900, max: 3000 }), (days) => {
      const date = new Date(Date.UTC(2026, 10, 22) - days * 86_400_000).toISOString().slice(0, 10);
      const words = agoInWords(date, '2026-11-22');
      expect(words).not.toMatch(/\b0\b/);
      expect(words).not.toMatch(/\b1 \w+s\b/);
    }),
  );
  expect(counted(1, 'person', 'people')).toBe('1 person');
  expect(counted(1360, 'person', 'people')).toBe('1,360 people');
});
