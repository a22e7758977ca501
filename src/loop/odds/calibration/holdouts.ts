import { type FittedName, type FittedPopulation, fitPopulation, fitSome } from '../../../engine/odds/fit.ts';
import { matchGivenRanks, type Population, type PopulationFit, population } from '../../../engine/odds/population.ts';
import { rankCounts } from '../../../engine/odds/rank-counts.ts';
import { type RankTargets, residualsTo, targetCurve } from '../../../engine/odds/targets.ts';
import type { Parameters } from '../parameters.ts';
import { shapeOf } from './calibrate.ts';
import { type Figures, rankTargets } from './figures.ts';

/** Error of a curve P(match given k ranks), k = 1…15, against a specialty's own: shares, 0 to 1. */
export interface CurveError {
  /** Weighted by how many applicants of the specialty have k ranks. */
  readonly mean: number;
  readonly max: number;
}

/** How far the model of one specialty carries to another that it was never fitted to (odds.md §8). */
export interface HoldOut {
  readonly specialty: string;
  /** The home specialty's curve as it is. */
  readonly asItIs: CurveError;
  /** Only the base fitted, to the share matched. */
  readonly baseOnly: CurveError;
  /** Base and rank level fitted, to the share and the two mean rank counts. */
  readonly baseAndRank: CurveError;
  /** All four numbers fitted: what the form could do. */
  readonly fourNumbers: CurveError;
  /** Mean Step 2 CK of the matched less that of the not matched. */
  readonly scoreGap: { readonly model: number; readonly published: number };
}

/** Applications to the other specialties are fewer; 40 to 60 is **assumed**. */
const APPLICATIONS = 50;
const LONGEST = 15;

/** The first residuals of targets.ts: the share, and of the two groups' ranks the means. */
const SHARE = [0];
const SHARE_AND_MEANS = [0, 1, 3];

/** `home` are the base parameters of the fitted specialty, `homeGap` the difference of its two published mean scores. */
export function holdOuts(figures: Figures['holdOuts'], home: Parameters, homeGap: number): readonly HoldOut[] {
  const homeFit: PopulationFit = {
    base: home.populationBase,
    strengthSpread: home.strengthSpread,
    lambda: home.lambda,
    gamma0: home.gamma0,
  };
  const homeModel = population(shapeOf(home), homeFit);
  const shape = shapeOf({ ...home, applicationsMedian: APPLICATIONS });
  const pointsPerStrength = homeGap / strengthGap(homeModel);
  return Object.entries(figures).map(([specialty, of]) => {
    const targets = rankTargets(of);
    const some = (free: readonly FittedName[], residuals: readonly number[]): FittedPopulation => {
      const all = residualsTo(targets);
      return fitSome(shape, (model) => Float64Array.from(residuals, (k) => all(model)[k] as number), free, homeFit);
    };
    const two = some(['base', 'gamma0'], SHARE_AND_MEANS);
    return {
      specialty,
      asItIs: curveError(homeModel, targets),
      baseOnly: curveError(some(['base'], SHARE).model, targets),
      baseAndRank: curveError(two.model, targets),
      fourNumbers: curveError(fitPopulation(shape, targets).model, targets),
      scoreGap: {
        model: pointsPerStrength * strengthGap(two.model),
        published: of.scoreMatched.value - of.scoreNotMatched.value,
      },
    };
  });
}

function curveError(model: Population, targets: RankTargets): CurveError {
  const curve = targetCurve(targets);
  const won = rankCounts(targets.matched.mean, targets.matched.sd);
  const lost = rankCounts(targets.unmatched.mean, targets.unmatched.sd);
  let weights = 0;
  let sum = 0;
  let max = 0;
  for (let k = 1; k <= LONGEST; k++) {
    const weight = targets.share * (won[k] as number) + (1 - targets.share) * (lost[k] as number);
    const error = Math.abs(matchGivenRanks(model, k) - (curve[k] as number));
    weights += weight;
    sum += weight * error;
    max = Math.max(max, error);
  }
  return { mean: sum / weights, max };
}

function strengthGap({ strength }: Population): number {
  return strength.matched.mean - strength.unmatched.mean;
}
