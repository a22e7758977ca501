import type { Closing } from '../../src/loop/odds/calibration/closing.ts';
import { type HoldOut, holdOuts } from '../../src/loop/odds/calibration/holdouts.ts';
import type { Check } from './check.ts';
import { type ClosingBand, closing, closingBands, usCheck, visaCheck } from './crowd-checks.ts';
import { type Drivers, driversOf } from './drivers.ts';
import { type Fits, fitsOf } from './fits.ts';
import type { CardInputs } from './inputs.ts';
import { type ProfileFigures, profileFigures } from './profile-figures.ts';
import { type ProgramPriors, programPriors } from './program-priors.ts';
import { curveChecks, type DrawSummary, drawSummary, rankChecks } from './rank-checks.ts';
import { scoreChecks } from './score-checks.ts';

/** Every number of the card, reckoned once. */
export interface CardFigures {
  readonly fits: Fits;
  readonly ranks: readonly Check[];
  readonly curve: readonly Check[];
  readonly scores: readonly Check[];
  readonly visa: Check;
  readonly us: Check;
  readonly draws: DrawSummary;
  readonly closing: Closing;
  readonly closingBands: readonly ClosingBand[];
  readonly priors: ProgramPriors;
  readonly holdOuts: readonly HoldOut[];
  readonly profiles: readonly ProfileFigures[];
  /** What moves P(match) at 80 of each profile, in points. */
  readonly drivers: readonly Drivers[];
}

export function figuresOf(inputs: CardInputs): CardFigures {
  const { figures, table } = inputs;
  const fits = fitsOf(table);
  const closed = closing(inputs);
  const { scoreMatched, scoreNotMatched } = figures.specialty;
  const profiles = inputs.profiles.map((sample) => profileFigures(inputs, sample));
  return {
    fits,
    ranks: rankChecks(figures, fits),
    curve: curveChecks(figures, fits),
    scores: scoreChecks(figures, table),
    visa: visaCheck(inputs),
    us: usCheck(inputs),
    draws: drawSummary(figures, fits),
    closing: closed,
    closingBands: closingBands(inputs, closed),
    priors: programPriors(inputs),
    holdOuts: holdOuts(figures.holdOuts, table.base.parameters, scoreMatched.value - scoreNotMatched.value),
    profiles,
    drivers: profiles.map(({ matches }) =>
      driversOf(
        table,
        matches.map((match) => 100 * match),
      ),
    ),
  };
}
