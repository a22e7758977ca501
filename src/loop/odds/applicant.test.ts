import { describe, expect, it } from 'vitest';
import { COVARIATES, covariate, effectOf, POPULATION, seenStrength } from './applicant.ts';
import { gammaQuantile } from './calibration/gamma.ts';
import { embody, syntheticApplicants } from './calibration/synthetic.ts';
import { table } from './shipped.arbitrary.ts';

const { parameters } = table.base;
const crowd = syntheticApplicants(4000, 'test').map((made) => embody(made, parameters, null));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('covariates', () => {
  it.each(COVARIATES)('%s: the population has the stated mean and variance', (name) => {
    const values = crowd.map((one) => covariate(one, name) ?? Number.NaN);
    const { mean: expected, variance } = POPULATION[name];
    expect(Math.abs(mean(values) - expected)).toBeLessThan(0.01 * Math.max(1, expected));
    expect(Math.abs(mean(values.map((value) => (value - mean(values)) ** 2)) - variance)).toBeLessThan(
      0.02 * Math.max(0.1, variance),
    );
  });

  it('are centred: on average over the population no assumed effect moves anything', () => {
    for (const name of COVARIATES)
      expect(Math.abs(mean(crowd.map((one) => effectOf(one, name, parameters))))).toBeLessThan(0.002);
    const drift = mean(crowd.map((one) => seenStrength(one, parameters)));
    expect(Math.abs(drift - parameters.drift)).toBeLessThan(0.01);
  });

  it('count as the mean where they are not answered', () => {
    const silent = {
      us: false,
      visa: 'j1',
      score: parameters.scoreMean,
      years: POPULATION.yearSinceGraduation.mean,
    } as const;
    const unanswered = { ...silent, failedAttempts: null, usMonths: null, step3: null, preliminary: null };
    const visa = effectOf(unanswered, 'visaNeeded', parameters) + effectOf(unanswered, 'h1bNeeded', parameters);
    expect(seenStrength(unanswered, parameters)).toBeCloseTo(visa + parameters.drift, 9);
  });

  it('leave the budget: seen, assumed and unseen spread add up to the fitted one', () => {
    for (const { parameters: p } of [table.base, ...table.draws]) {
      const effects = COVARIATES.reduce((sum, name) => sum + p[name] ** 2 * POPULATION[name].variance, 0);
      const score = (p.scoreSlope * p.scoreSpread) ** 2;
      expect(p.unseenSpread ** 2 + score + effects).toBeCloseTo(p.strengthSpread ** 2, 2);
      // Four digits are kept of each number, so the sum is true to about 0.002.
      expect(effects).toBeLessThanOrEqual(0.75 * (p.strengthSpread ** 2 - score) + 0.002);
    }
  });
});

it('gamma quantiles agree with published tables', () => {
  // χ² with 4 degrees of freedom is Gamma(2, 2): 95 % point 9.4877; exponential median ln 2.
  expect(gammaQuantile(0.95, 2, 2)).toBeCloseTo(9.487729, 5);
  expect(gammaQuantile(0.5, 1, 1)).toBeCloseTo(Math.LN2, 10);
});
