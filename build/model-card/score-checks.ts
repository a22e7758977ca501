import { logistic } from '../../src/engine/odds/logistic.ts';
import { shareMatched } from '../../src/engine/odds/population.ts';
import type { Figures } from '../../src/loop/odds/calibration/figures.ts';
import type { OddsTable } from '../../src/loop/odds/table.ts';
import type { Check } from './check.ts';
import { populationAtScore } from './fits.ts';
import { spreadOf } from './spread.ts';

const SCORES = [215, 225, 235, 245, 255, 265, 275] as const;
export const SCORE_TOLERANCE = 0.02;

/** P(match given a rank) at a score, from the published means and SD alone (normal approximation). */
export function scoreFormula({ checks }: Figures): (score: number) => number {
  const value = (name: string) => checks[name]?.value ?? Number.NaN;
  const [intercept, slope, centre] = [value('scoreLineIntercept'), value('scoreLineSlope'), value('scoreLineCentre')];
  return (score) => logistic(intercept + slope * (score - centre));
}

/** The population fit at single scores, exact up to quadrature, beside the formula. */
export function scoreChecks(figures: Figures, { base, draws }: OddsTable): readonly Check[] {
  const formula = scoreFormula(figures);
  return SCORES.map((score): Check => {
    const read = (parameters: OddsTable['base']['parameters']) => shareMatched(populationAtScore(parameters, score));
    return {
      what: `${score}`,
      published: formula(score),
      model: read(base.parameters),
      draws: spreadOf(draws.map(({ parameters }) => read(parameters))),
      aimed: false,
      tolerance: SCORE_TOLERANCE,
      unit: 'share',
      digits: 0,
    };
  });
}
