import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roughRange } from '../../words/chance.ts';
import { budgetRows, mostShown, rowOf } from './budget-rows.ts';
import { middleInWords, stepInWords, valueText } from './budget-words.ts';
import { feeSteps } from './fee-steps.ts';

const interval = fc
  .tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: 1, noNaN: true })))
  .map((three) => three.toSorted((a, b) => a - b))
  .map(([low = 0, median = 0, high = 0]) => ({ low, median, high }));
const curve = fc.array(interval, { minLength: 3, maxLength: 260 }).map((chances) =>
  chances.map((matchChance, applications) => ({
    applications,
    costUsd: applications * 11,
    matchChance,
    gainOfTen: matchChance,
  })),
);
const fees = fc
  .uniqueArray(fc.integer({ min: 1, max: 90 }), { maxLength: 3 })
  .map((ends) => [...ends.toSorted((a, b) => a - b).map((first, tier) => ({ first, usd: 11 + tier })), { usd: 30 }]);

it('draws points of the curve in their order: the own length, the end, and both sides of each step in the fees', () => {
  fc.assert(
    fc.property(curve, fees, fc.nat(259), (points, tiers, length) => {
      const applications = Math.max(1, Math.min(length, points.length - 1));
      const most = mostShown(applications, points);
      expect(most).toBeGreaterThanOrEqual(applications);
      expect(most).toBeLessThan(points.length);
      const steps = feeSteps(tiers).filter(({ from }) => from < most);
      const rows = budgetRows({ curve: points, most, applications, steps, support: 'within' });
      const lengths = rows.map((row) => row.applications);
      expect(lengths).toEqual([...new Set(lengths)].toSorted((a, b) => a - b));
      expect(lengths).toEqual(expect.arrayContaining([1, applications, most]));
      for (const { from } of steps) expect(lengths).toContain(from);
      for (const row of rows) {
        expect(row.chance).toEqual(points[row.applications]?.matchChance);
        expect(row.costUsd).toBe(points[row.applications]?.costUsd);
      }
    }),
  );
});

it('gives no middle and no finer range than the words where the public figures do not reach', () => {
  fc.assert(
    fc.property(interval, fc.constantFrom('below' as const, 'above' as const), (matchChance, support) => {
      const { chance } = rowOf(support)({ applications: 3, costUsd: 33, matchChance, gainOfTen: matchChance });
      expect(chance.median).toBeNull();
      expect(chance.low).toBeLessThanOrEqual(matchChance.low);
      expect(chance.high).toBeGreaterThanOrEqual(matchChance.high);
      expect(roughRange(chance)).toBe(roughRange(matchChance));
    }),
  );
});

it('finds the steps in the fees, and none where there are none', () => {
  expect(feeSteps([{ first: 30, usd: 11 }, { usd: 30 }])).toEqual([{ from: 31, usd: 30 }]);
  expect(feeSteps([{ first: 10, usd: 99 }, { first: 22, usd: 15 }, { usd: 30 }])).toEqual([
    { from: 11, usd: 15 },
    { from: 23, usd: 30 },
  ]);
  expect(feeSteps([{ usd: 30 }])).toEqual([]);
});

it('says a length as a sentence', () => {
  const row = { applications: 80, costUsd: 1830, chance: { low: 0.61, high: 0.72, median: 0.66 } };
  expect(valueText(row)).toBe('80 programs, $1,830, chance 61 to 72 per cent');
  expect(valueText({ ...row, chance: { low: 0.6, high: 0.75, median: null } })).toBe(
    '80 programs, $1,830, chance roughly 60 to 75 per cent',
  );
  expect(stepInWords({ from: 31, usd: 30 })).toBe('From the 31st on, each costs $30');
  expect(stepInWords({ from: 12, usd: 30 })).toContain('12th');
});

it('needs no "about" for a middle under one per cent', () => {
  const row = { applications: 1, costUsd: 11, chance: { low: 0.001, median: 0.002, high: 0.01 } };
  expect(middleInWords(row)).toBe('under 1\u00a0%');
});
