import { matchGivenRanks, type Population, shareMatched } from '../../src/engine/odds/population.ts';
import { moments, quantileOf } from '../../src/engine/odds/rank-counts.ts';
import { targetCurve } from '../../src/engine/odds/targets.ts';
import { type Figures, rankTargets } from '../../src/loop/odds/calibration/figures.ts';
import type { Check } from './check.ts';
import type { Fits } from './fits.ts';
import { spreadOf } from './spread.ts';

/** Longest rank list for which a tolerance of the curve is promised. */
export const LONGEST = 15;
const SHARE_TOLERANCE = 0.005;
const CURVE_TOLERANCE = 0.02;

type Read = (model: Population) => number;

/** Share matched, rank counts of both groups and their quartiles, beside the published figures. */
export function rankChecks({ specialty, checks }: Figures, fits: Fits): readonly Check[] {
  const targets = rankTargets(specialty);
  const check = (of: Omit<Check, 'model' | 'draws'>, read: Read): Check => ({
    ...of,
    model: read(fits.base),
    draws: spreadOf(fits.draws.map(read)),
  });
  const ranks = { unit: 'ranks', digits: 1, aimed: true, tolerance: null } as const;
  const quartile = (group: 'matched' | 'unmatched', name: 'Q1' | 'Median' | 'Q3', p: number) => {
    const published = checks[`ranks${group === 'matched' ? 'Matched' : 'NotMatched'}${name}`]?.value ?? Number.NaN;
    const what = `${{ Q1: 'first quartile', Median: 'median', Q3: 'third quartile' }[name]} of ranks, ${GROUPS[group]}`;
    return check({ what, published, unit: 'ranks', digits: 0, aimed: false, tolerance: 0 }, (model) =>
      quantileOf(model[group], p),
    );
  };
  const meanRanks = targets.share * targets.matched.mean + (1 - targets.share) * targets.unmatched.mean;
  return [
    check(
      {
        what: 'share matched, given a rank',
        published: targets.share,
        aimed: true,
        tolerance: SHARE_TOLERANCE,
        unit: 'share',
        digits: 1,
      },
      shareMatched,
    ),
    ...(['matched', 'unmatched'] as const).flatMap((group) => [
      check(
        { what: `mean of ranks, ${GROUPS[group]}`, published: targets[group].mean, ...ranks },
        (model) => moments(model[group]).mean,
      ),
      check(
        { what: `SD of ranks, ${GROUPS[group]}`, published: targets[group].sd, ...ranks },
        (model) => moments(model[group]).sd,
      ),
      quartile(group, 'Q1', 0.25),
      quartile(group, 'Median', 0.5),
      quartile(group, 'Q3', 0.75),
    ]),
    check(
      { what: 'mean of ranks, both', published: meanRanks, ...ranks, aimed: false },
      (model) => model.expectedRanks / model.atLeastOne,
    ),
    check(
      { what: 'ranks per place filled', published: meanRanks / targets.share, ...ranks, aimed: false },
      (model) => model.expectedRanks / model.atLeastOne / shareMatched(model),
    ),
  ];
}

export const GROUPS = { matched: 'matched', unmatched: 'not matched' } as const;

/** P(match given k ranks) for k = 1…15, beside the curve that follows from the published means and SDs. */
export function curveChecks({ specialty }: Figures, fits: Fits): readonly Check[] {
  const curve = targetCurve(rankTargets(specialty));
  return Array.from({ length: LONGEST }, (_, index): Check => {
    const k = index + 1;
    const read: Read = (model) => matchGivenRanks(model, k);
    return {
      what: `${k}`,
      published: curve[k] as number,
      model: read(fits.base),
      draws: spreadOf(fits.draws.map(read)),
      aimed: true,
      tolerance: CURVE_TOLERANCE,
      unit: 'share',
      digits: 1,
    };
  });
}

export interface DrawSummary {
  readonly share: { readonly low: number; readonly high: number };
  /** Largest error of the curve that 90 % of the draws stay within. */
  readonly worstCurve: number;
  /** Share of the draws in which all six quartiles are exact. */
  readonly quartilesExact: number;
  /** Largest error of any quartile in any draw. */
  readonly worstQuartile: number;
}

/** How the draws, fitted to jittered figures, stand to the figures themselves. */
export function drawSummary(figures: Figures, fits: Fits): DrawSummary {
  const curve = targetCurve(rankTargets(figures.specialty));
  const errors = fits.draws.map((model) =>
    Math.max(
      ...Array.from({ length: LONGEST }, (_, k) => Math.abs(matchGivenRanks(model, k + 1) - (curve[k + 1] as number))),
    ),
  );
  const published = ['ranksMatched', 'ranksNotMatched'].map((group) =>
    ['Q1', 'Median', 'Q3'].map((name) => figures.checks[group + name]?.value ?? Number.NaN),
  );
  const misses = fits.draws.map(({ matched, unmatched }) =>
    Math.max(
      ...[matched, unmatched].flatMap((ranks, group) =>
        [0.25, 0.5, 0.75].map((p, k) => Math.abs(quantileOf(ranks, p) - (published[group]?.[k] as number))),
      ),
    ),
  );
  return {
    share: spreadOf(fits.draws.map(shareMatched)),
    worstCurve: spreadOf(errors).high,
    quartilesExact: misses.filter((miss) => miss === 0).length / misses.length,
    worstQuartile: Math.max(...misses),
  };
}
