import { describe, expect, it } from 'vitest';
import { fitPopulation } from './fit.ts';
import { matchGivenRanks, population, shareMatched } from './population.ts';
import { moments, quantileOf } from './rank-counts.ts';
import { admissible, scoreLine } from './score.ts';
import { targetCurve } from './targets.ts';

const shape = {
  applicationsMedian: 75,
  applicationsSpread: 0.5,
  opennessSpread: 0.8,
  ceiling: 0.5,
  silver: 0.8,
  gold: 1.4,
  tau: 1.2,
  rankSpread: 0.5,
};
const score = { matched: 249, unmatched: 242, sd: 14 };
const targets = { share: 3392 / 6992, matched: { mean: 6.1, sd: 4.5 }, unmatched: { mean: 2.5, sd: 2.2 } };
const within = (tolerance: number) => (actual: number | undefined, expected: number) =>
  expect(Math.abs((actual ?? Number.NaN) - expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(tolerance);

describe('golden 1 of the specification', () => {
  const fit = { base: -3.294, strengthSpread: 1.045, lambda: 0.652, gamma0: -1.72 };
  const model = population(shape, fit);
  const near = within(1e-3);

  it('share, funnel and ranks', () => {
    near(shareMatched(model), 0.4848);
    near(model.atLeastOne, 0.8048);
    const [m, u] = [moments(model.matched), moments(model.unmatched)];
    near(m.mean, 6.021);
    near(m.sd, 5.006);
    near(u.mean, 2.512);
    near(u.sd, 2.025);
  });

  it('chance by number of ranks', () => {
    const expected = { 1: 0.175, 2: 0.3363, 3: 0.4714, 5: 0.6638, 8: 0.821, 12: 0.914 };
    for (const [k, p] of Object.entries(expected)) near(matchGivenRanks(model, Number(k)), p);
  });

  it('the line of the score', () => {
    const line = scoreLine(score, model.strength, fit.strengthSpread);
    within(5e-3)(line.mean, 243.37);
    near(line.sd, 14.889);
    near(line.slope, 0.04072);
    near(line.correlation, 0.5802);
    expect(admissible(line)).toBe(true);
  });
});

describe('the fit', () => {
  const { fit, model, chi2 } = fitPopulation(
    { ...shape, ceiling: 0.65 * (0.85 * 0.78 + 0.15), opennessSpread: 0.76 },
    targets,
  );

  it('finds the four numbers of the specification', () => {
    within(0.005)(fit.base, -3.33);
    within(0.005)(fit.strengthSpread, 1.03);
    within(0.005)(fit.lambda, 0.66);
    within(0.005)(fit.gamma0, -1.72);
    expect(chi2).toBeLessThan(14);
  });

  it('keeps what may be promised: share, curve, quartiles', () => {
    within(0.005)(shareMatched(model), 0.485);
    const curve = targetCurve(targets);
    for (let k = 1; k <= 15; k++) within(0.02)(matchGivenRanks(model, k), curve[k] ?? Number.NaN);
    expect([0.25, 0.5, 0.75].map((p) => quantileOf(model.matched, p))).toEqual([3, 5, 8]);
    expect([0.25, 0.5, 0.75].map((p) => quantileOf(model.unmatched, p))).toEqual([1, 2, 3]);
  });

  it('shows the known misfit: the matched spread more than published', () => {
    within(0.05)(moments(model.matched).sd, 5.0);
  });

  it('gives back what it was made from', () => {
    const made = { base: -3.1, strengthSpread: 1.2, lambda: 0.5, gamma0: -1.6 };
    const of = population(shape, made);
    const from = { share: shareMatched(of), matched: moments(of.matched), unmatched: moments(of.unmatched) };
    const again = fitPopulation(shape, from);
    within(0.02)(shareMatched(again.model), from.share);
    within(0.15)(moments(again.model.matched).mean, from.matched.mean);
  });
});
