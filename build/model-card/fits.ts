import { type Population, population } from '../../src/engine/odds/population.ts';
import { shapeOf } from '../../src/loop/odds/calibration/calibrate.ts';
import type { Parameters } from '../../src/loop/odds/parameters.ts';
import type { OddsTable } from '../../src/loop/odds/table.ts';

/** What the population model says of all applicants, at the base values and in every draw. */
export interface Fits {
  readonly base: Population;
  readonly draws: readonly Population[];
}

export function fitsOf(table: OddsTable): Fits {
  return {
    base: populationOf(table.base.parameters),
    draws: table.draws.map(({ parameters }) => populationOf(parameters)),
  };
}

function populationOf(p: Parameters): Population {
  return population(shapeOf(p), fitOf(p));
}

function fitOf({ populationBase, strengthSpread, lambda, gamma0 }: Parameters) {
  return { base: populationBase, strengthSpread, lambda, gamma0 };
}

/**
 * The population of one score. Score and strength are jointly normal, so given the score the strength is normal again:
 * its mean moves both stages, its spread is what the score leaves.
 */
export function populationAtScore(p: Parameters, score: number): Population {
  const moved = p.scoreSlope * (score - p.scoreMean);
  const left = Math.sqrt(p.strengthSpread ** 2 - (p.scoreSlope * p.scoreSpread) ** 2);
  const fit = fitOf(p);
  return population(shapeOf(p), {
    base: fit.base + moved,
    strengthSpread: left,
    lambda: fit.lambda,
    gamma0: fit.gamma0 + fit.lambda * moved,
  });
}
