import { expect, it } from 'vitest';
import { affordable, costOf } from './fees.ts';

const eras2026 = [{ first: 30, usd: 11 }, { usd: 30 }];

it("costs what AAMC's table says", () => {
  expect([0, 1, 10, 30, 31, 43, 50, 100, 250].map((count) => costOf(count, eras2026))).toEqual([
    0, 11, 110, 330, 360, 720, 930, 2430, 6930,
  ]);
});

it('affords as many as the budget pays for', () => {
  expect([0, 10, 330, 359, 360, 720].map((usd) => affordable(usd, eras2026, 709))).toEqual([0, 0, 30, 30, 31, 43]);
  expect(affordable(1_000_000, eras2026, 709)).toBe(709);
});
