import { logit } from '../../src/engine/odds/logistic.ts';
import { type Closing, closingTest } from '../../src/loop/odds/calibration/closing.ts';
import { gather, judgeSent, sendAll } from '../../src/loop/odds/calibration/crowd.ts';
import { targetsOf } from '../../src/loop/odds/calibration/figures.ts';
import { type Synthetic, syntheticApplicants } from '../../src/loop/odds/calibration/synthetic.ts';
import { marketOf } from '../../src/loop/odds/fold.ts';
import type { Draw } from '../../src/loop/odds/table.ts';
import type { Check } from './check.ts';
import type { CardInputs } from './inputs.ts';
import { VISA_RATES } from './published.ts';
import { spreadOf } from './spread.ts';

/** Seed and size of C6, and of the smaller crowds beside it. */
export const CLOSING = { seed: 'closing', count: 3000 } as const;
const US_COUNT = 1000;
const VISA_COUNT = 600;
/** Over the draws: a smaller crowd in every eighth draw; both sides of the comparison are the same people. */
const VISA_DRAWS = { count: 80, every: 8 } as const;
/** The range of differences on the logit scale that is promised. */
const VISA_RANGE = [0.2, 0.7] as const;

export function closing({ book, table }: CardInputs): Closing {
  return closingTest(book, table.base, CLOSING.count, CLOSING.seed);
}

/** Share matched given an interview, of a synthetic crowd without the drift of a later year; with its sampling error. */
function shareOf({ book }: CardInputs, made: readonly Synthetic[], draw: Draw, usMeanScore: number | null) {
  const crowd = gather(book, made);
  const parameters = { ...draw.parameters, drift: 0 };
  const market = marketOf(crowd.shipped, { parameters, stateEffects: draw.stateEffects });
  const judged = sendAll(crowd, market, usMeanScore).map((sent) => judgeSent(sent, parameters));
  const atLeastOne = judged.reduce((sum, one) => sum + one.atLeastOne, 0);
  const share = judged.reduce((sum, one) => sum + one.match, 0) / atLeastOne;
  const squares = judged.reduce((sum, one) => sum + (one.match - share * one.atLeastOne) ** 2, 0);
  return { share, error: Math.sqrt(squares) / atLeastOne };
}

export interface ClosingBand {
  readonly from: number;
  readonly to: number;
  readonly applicants: number;
  /** One standard error of the share, from which applicants happen to be in the band. */
  readonly error: number;
}

/** How many of the closing test's applicants are in each of its score bands, and what that says of its precision. */
export function closingBands(inputs: CardInputs, { bands }: Closing): readonly ClosingBand[] {
  const { scoreMean, scoreSpread } = inputs.table.base.parameters;
  const made = syntheticApplicants(CLOSING.count, CLOSING.seed);
  return bands.map(({ from, to }) => {
    const inside = made.filter((one) => {
      const score = scoreMean + scoreSpread * one.score;
      return score >= from && score < to;
    });
    return { from, to, applicants: inside.length, error: shareOf(inputs, inside, inputs.table.base, null).error };
  });
}

/** US IMGs (C5), on other applicants than those that it was found on. */
export function usCheck(inputs: CardInputs): Check {
  const { usMeanScore, usShare } = targetsOf(inputs.figures.specialty);
  return {
    what: 'share matched, given a rank, US IMGs',
    published: usShare,
    model: shareOf(inputs, syntheticApplicants(US_COUNT, CLOSING.seed), inputs.table.base, usMeanScore).share,
    draws: null,
    aimed: true,
    tolerance: null,
    unit: 'share',
    digits: 1,
  };
}

/** The same applicants with and without the need of a visa: difference of the share matched given an interview, on the logit. */
export function visaCheck(inputs: CardInputs): Check {
  const { base, draws } = inputs.table;
  const difference = (count: number, draw: Draw) => {
    const need = syntheticApplicants(count, CLOSING.seed).filter(({ visa }) => visa !== 'none');
    const free = need.map((one): Synthetic => ({ ...one, visa: 'none' }));
    return logit(shareOf(inputs, free, draw, null).share) - logit(shareOf(inputs, need, draw, null).share);
  };
  return {
    what: 'visa not needed v needed, difference on the logit',
    published: VISA_RANGE,
    model: difference(VISA_COUNT, base),
    draws: spreadOf(
      draws.filter((_, k) => k % VISA_DRAWS.every === 0).map((draw) => difference(VISA_DRAWS.count, draw)),
    ),
    aimed: false,
    tolerance: 0,
    unit: 'logit',
    digits: 2,
  };
}

/** The one published figure of that difference. */
export function publishedVisaDifference(): number {
  return logit(VISA_RATES.value.notNeeded) - logit(VISA_RATES.value.needed);
}
