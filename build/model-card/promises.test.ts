import { describe, expect, it } from 'vitest';
import { holdOuts } from '../../src/loop/odds/calibration/holdouts.ts';
import { held, missOf, verdict } from './check.ts';
import { visaCheck } from './crowd-checks.ts';
import { fitsOf } from './fits.ts';
import { expectedOf, heldOut, worstLength } from './hold-out-promises.ts';
import { readInputs } from './inputs.ts';
import { promised, withinFactorTwo, worstOf } from './promises.ts';
import { curveChecks, rankChecks } from './rank-checks.ts';
import { scoreChecks } from './score-checks.ts';

const inputs = readInputs('.');
// What is promised is promised of the base fit; a few draws are enough to have a range beside it.
const few = { ...inputs, table: { ...inputs.table, draws: inputs.table.draws.slice(0, 2) } };
const fits = fitsOf(few.table);
const curve = curveChecks(inputs.figures, fits);
const scores = scoreChecks(inputs.figures, few.table);

describe('what the card promises is held', () => {
  const checks = promised([
    ...rankChecks(inputs.figures, fits),
    worstOf('rank curve', curve),
    worstOf('score curve', scores),
    visaCheck(few),
  ]);

  it('share, six quartiles, rank curve, score curve, visa', () => {
    expect(checks).toHaveLength(10);
    for (const check of checks) expect(held(check), `${check.what}: ${check.model}`).toBe(true);
  });

  it('and would show if it were not', () => {
    for (const check of checks) {
      const shift = (check.tolerance ?? 0) + 1;
      expect(held({ ...check, model: check.model + shift }), check.what).toBe(false);
      expect(held({ ...check, model: check.model - shift }), check.what).toBe(false);
    }
    expect([true, false, null].map(verdict)).toEqual(['held', '**not held**', '–']);
  });
});

it('a miss is the distance from the figure, or from the nearer end of a range', () => {
  expect(missOf({ published: 3, model: 2.5 })).toBe(-0.5);
  expect([0.1, 0.5, 0.9].map((model) => missOf({ published: [0.2, 0.7], model }))).toEqual([
    expect.closeTo(-0.1, 12),
    0,
    expect.closeTo(0.2, 12),
  ]);
  expect(worstOf('', curve).model).toBe(Math.max(...curve.map((check) => Math.abs(missOf(check)))));
});

it('a gain is within a factor of two or not', () => {
  expect(withinFactorTwo({ median: 10, low: 5, high: 20 })).toBe(true);
  expect(withinFactorTwo({ median: 10, low: 4.9, high: 20 })).toBe(false);
  expect(withinFactorTwo({ median: 10, low: 5, high: 20.1 })).toBe(false);
});

it('hold-outs: psychiatry keeps to its largest error; the others at least in the weighted mean, and the card says where they do not', () => {
  const { neurology, psychiatry, anesthesiology } = inputs.figures.holdOuts;
  if (!neurology || !psychiatry || !anesthesiology) throw new Error('a hold-out is missing');
  const rows = holdOuts({ neurology, psychiatry, anesthesiology }, inputs.table.base.parameters, 7);
  expect(rows.map(heldOut)[1]).toBe(true);
  for (const row of rows) {
    expect(row.baseAndRank.mean).toBeLessThan(expectedOf(row) ?? 0);
    expect(heldOut(row)).toBe(row.baseAndRank.max <= (expectedOf(row) ?? 0));
    const worst = worstLength(inputs, row.specialty);
    expect(worst.error).toBeCloseTo(row.baseAndRank.max, 9);
    expect(heldOut({ ...row, baseAndRank: { ...row.baseAndRank, max: expectedOf(row) ?? 0 } })).toBe(true);
  }
});
