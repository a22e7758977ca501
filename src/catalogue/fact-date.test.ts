import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isFactDate, latestDay } from './fact-date.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const point = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));

it('takes years, months, days and ranges of the same form', () => {
  fc.assert(
    fc.property(point, (date) => {
      expect(isFactDate(date)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(day, day, fc.constantFrom(4, 7, 10), (a, b, length) => {
      const [from, to] = [a.slice(0, length), b.slice(0, length)];
      expect(isFactDate(`${from}/${to}`)).toBe(from < to);
    }),
  );
});

it.each([
  ['undated', true],
  ['2022/2023', true],
  ['', false],
  ['2026-13', false],
  ['2026-02-30', false],
  ['2026/', false],
  ['2023/2022', false],
  ['2022/2023-05', false],
  ['2022/2023/2024', false],
  ['1066', false],
  ['undated?', false],
  ['26-11-2022', false],
])('%j is a date of a fact: %j', (text, is) => {
  expect(isFactDate(text)).toBe(is);
});

it('refuses any other text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/^\d{4}/.test(text) && text !== 'undated');
      expect(isFactDate(text)).toBe(false);
    }),
  );
});

it('compares by the last day a date may mean', () => {
  fc.assert(
    fc.property(day, (date) => {
      const [year, month] = [date.slice(0, 4), date.slice(0, 7)];
      expect(latestDay(year) >= latestDay(month)).toBe(true);
      expect(latestDay(month) >= latestDay(date)).toBe(true);
      expect(latestDay(date) > latestDay('undated')).toBe(true);
      expect(latestDay(`1990/${year}`)).toBe(latestDay(year));
    }),
  );
});
