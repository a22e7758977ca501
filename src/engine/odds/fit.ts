import { leastSquares } from './levenberg-marquardt.ts';
import { type Population, type PopulationFit, type PopulationShape, population } from './population.ts';
import { type RankTargets, residualsTo } from './targets.ts';

export interface FittedPopulation {
  readonly fit: PopulationFit;
  readonly model: Population;
  /** Sum of the squared residuals: an index of fit, not a test. */
  readonly chi2: number;
}

const NAMES = ['base', 'strengthSpread', 'lambda', 'gamma0'] as const;
export type FittedName = (typeof NAMES)[number];

const START: PopulationFit = { base: -3.6, strengthSpread: 1.0, lambda: 0.2, gamma0: -1.6 };
const LOWER: PopulationFit = { base: -8, strengthSpread: 0.2, lambda: 0, gamma0: -4 };
const UPPER: PopulationFit = { base: 0, strengthSpread: 4, lambda: 3, gamma0: 1 };

/** C1: the four numbers that bring the population model nearest to one specialty's published figures. */
export function fitPopulation(shape: PopulationShape, targets: RankTargets): FittedPopulation {
  return fitSome(shape, residualsTo(targets), NAMES, START);
}

/** The same with only some of the numbers free, the others held at `held`; `residuals` may be any of the model. */
export function fitSome(
  shape: PopulationShape,
  residuals: (model: Population) => Float64Array,
  free: readonly FittedName[],
  held: PopulationFit,
): FittedPopulation {
  const fitAt = (x: readonly number[]): PopulationFit => ({
    ...held,
    ...Object.fromEntries(free.map((name, i) => [name, x[i] as number])),
  });
  const pickFrom = (from: PopulationFit) => free.map((name) => from[name]);
  const best = leastSquares({
    residuals: (x) => residuals(population(shape, fitAt(x))),
    start: pickFrom(held),
    lower: pickFrom(LOWER),
    upper: pickFrom(UPPER),
  });
  const fit = fitAt(best.x);
  return { fit, model: population(shape, fit), chi2: best.loss };
}
