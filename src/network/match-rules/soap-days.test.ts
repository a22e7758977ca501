import { expect, it } from 'vitest';
import { isSoapDay } from './soap-days.ts';

it.each([
  ['2026-03-15', false],
  ['2026-03-16', true],
  ['2026-03-19', true],
  ['2026-03-20', false],
  ['2027-03-14', false],
  ['2027-03-15', true],
  ['2027-03-18', true],
  ['2027-03-19', false],
  ['2026-11-22', false],
])('%s is a day of SOAP: %s', (date, is) => {
  expect(isSoapDay(date)).toBe(is);
});
