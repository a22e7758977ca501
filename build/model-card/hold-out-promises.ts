import { fitSome } from '../../src/engine/odds/fit.ts';
import { matchGivenRanks } from '../../src/engine/odds/population.ts';
import { cumulative, rankCounts } from '../../src/engine/odds/rank-counts.ts';
import { residualsTo, targetCurve } from '../../src/engine/odds/targets.ts';
import { shapeOf } from '../../src/loop/odds/calibration/calibrate.ts';
import { rankTargets } from '../../src/loop/odds/calibration/figures.ts';
import type { HoldOut } from '../../src/loop/odds/calibration/holdouts.ts';
import type { CardInputs } from './inputs.ts';
import { LONGEST } from './rank-checks.ts';

/** Largest error that was expected of two re-fitted numbers; the other specialties were expected to fail. */
const EXPECTED: Readonly<Record<string, number>> = { neurology: 0.04, psychiatry: 0.04, anesthesiology: 0.07 };
export const HOLD_OUT_APPLICATIONS = 50;
/** Share matched, and the means of both groups' ranks. */
const RESIDUALS = [0, 1, 3];

export function expectedOf({ specialty }: HoldOut): number | null {
  return EXPECTED[specialty] ?? null;
}

export function heldOut(row: HoldOut): boolean | null {
  const expected = expectedOf(row);
  return expected === null ? null : row.baseAndRank.max <= expected;
}

export interface WorstLength {
  readonly specialty: string;
  /** Number of ranks at which the error is largest. */
  readonly ranks: number;
  readonly error: number;
  /** Share of the specialty's applicants who ranked so many or more. */
  readonly share: number;
  /** Largest error up to ten ranks. */
  readonly toTen: number;
}

/** Where the largest error lies with base and rank level re-fitted: the fit of holdouts.ts once more. */
export function worstLength({ figures, table }: CardInputs, specialty: string): WorstLength {
  const targets = rankTargets(figures.holdOuts[specialty] as (typeof figures.holdOuts)[string]);
  const { populationBase: base, ...home } = table.base.parameters;
  const all = residualsTo(targets);
  const { model } = fitSome(
    shapeOf({ ...table.base.parameters, applicationsMedian: HOLD_OUT_APPLICATIONS }),
    (of) => Float64Array.from(RESIDUALS, (k) => all(of)[k] as number),
    ['base', 'gamma0'],
    { base, strengthSpread: home.strengthSpread, lambda: home.lambda, gamma0: home.gamma0 },
  );
  const curve = targetCurve(targets);
  const errors = Array.from({ length: LONGEST }, (_, k) =>
    Math.abs(matchGivenRanks(model, k + 1) - (curve[k + 1] as number)),
  );
  const error = Math.max(...errors);
  const ranks = errors.indexOf(error) + 1;
  const fewer = ({ mean, sd }: { readonly mean: number; readonly sd: number }) =>
    cumulative(rankCounts(mean, sd), ranks - 1);
  return {
    specialty,
    ranks,
    error,
    share: 1 - targets.share * fewer(targets.matched) - (1 - targets.share) * fewer(targets.unmatched),
    toTen: Math.max(...errors.slice(0, 10)),
  };
}
