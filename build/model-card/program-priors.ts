import { centreOf, rawOpenness } from '../../src/loop/odds/book.ts';
import { NON_US_OF_IMGS, TYPE_PRIORS } from '../../src/loop/odds/openness.ts';
import { PROGRAM_TYPES } from '../../src/loop/profile.ts';
import type { CardInputs } from './inputs.ts';
import { type Spread, spreadOf } from './spread.ts';

export interface ProgramPriors {
  readonly seats: number;
  /** Seat-weighted share of non-US IMGs. */
  readonly nonUsShare: number;
  /** Share of programs where more than half of the residents are IMGs. */
  readonly mostlyImgs: number;
  /** Share of all IMGs, US and non-US, by type. */
  readonly imgShares: Readonly<Record<(typeof PROGRAM_TYPES)[number], number>>;
  /** Openness over the programs: mean log odds of each, and what is not known of it (SD). */
  readonly known: Spread;
  readonly unknown: Spread;
}

/** Concentration of the Beta prior of a program's share of non-US IMGs (**assumed**). */
const CONCENTRATION = 2.5;

/** What the priors make of the catalogue as a whole (odds §2). */
export function programPriors({ book, table, catalogue }: CardInputs): ProgramPriors {
  const priors = PROGRAM_TYPES.map((type) => TYPE_PRIORS[type]);
  const mostly = priors.map(({ imgShare }) => betaAbove(imgShare, NON_US_OF_IMGS * 0.5));
  let seats = 0;
  let nonUs = 0;
  let many = 0;
  for (const [index, { types }] of book.openness.entries()) {
    const over = (read: (k: number) => number) => types.reduce((sum, p, k) => sum + p * read(k), 0);
    const prior = (k: number) => priors[k] as (typeof priors)[number];
    const expected = over((k) => book.facts[index]?.seats?.value ?? prior(k).seats);
    seats += expected;
    nonUs += expected * over((k) => prior(k).imgShare);
    many += over((k) => mostly[k] as number);
  }
  const { shift } = centreOf(book, table.base);
  const scale = 1 - table.base.parameters.popularity;
  return {
    seats,
    nonUsShare: nonUs / seats,
    mostlyImgs: many / catalogue.programs.length,
    imgShares: Object.fromEntries(
      PROGRAM_TYPES.map((type) => [type, TYPE_PRIORS[type].imgShare / NON_US_OF_IMGS]),
    ) as ProgramPriors['imgShares'],
    known: spreadOf(Array.from(rawOpenness(book, table.base), (value) => value - shift)),
    unknown: spreadOf(Array.from(book.columns.sd, (sd) => scale * sd)),
  };
}

/** P(π > limit) for π ~ Beta with the given mean, by midpoints in x = u^(1/a), which takes the spike at 0 away. */
function betaAbove(mean: number, limit: number): number {
  const [a, b] = [mean * CONCENTRATION, (1 - mean) * CONCENTRATION];
  const steps = 20_000;
  let weights = 0;
  let above = 0;
  for (let k = 0; k < steps; k++) {
    const pi = ((k + 0.5) / steps) ** (1 / a);
    const weight = (1 - pi) ** (b - 1);
    weights += weight;
    if (pi > limit) above += weight;
  }
  return above / weights;
}
