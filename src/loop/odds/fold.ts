import { foldWorld, type Lattice, type Person, type ProgramColumns, type World } from '../../engine/odds/world.ts';
import { type Applicant, seenStrength } from './applicant.ts';
import { type Book, type Centre, centreOf, rawOpenness } from './book.ts';
import { type Gates, gateChance } from './gate.ts';
import type { Parameters } from './parameters.ts';
import type { Draw } from './table.ts';
import { type Tie, tieEffect } from './ties.ts';
import { REPORTED_SHUT } from './trust.ts';
import { type GatePriors, gatePriors, tallyVisas, type VisaTallies } from './visa-priors.ts';

/** All that one world needs besides the parameters; arrays have one entry a program of the book. */
export interface Folding {
  readonly book: Book;
  readonly applicant: Applicant;
  readonly gates: readonly Gates[];
  /** Programs that the applicant is tied to. */
  readonly ties: ReadonlyMap<number, Tie>;
  /** Kept in although a gate is known to be shut: that gate counts as a single report. */
  readonly kept: ReadonlySet<number>;
}

/** What a draw makes of the shipped catalogue, whoever applies. */
export interface Market {
  readonly draw: Draw;
  readonly centre: Centre;
  readonly priors: GatePriors;
}

/** The shipped catalogue, without anybody's own facts. */
export interface Shipped {
  readonly book: Book;
  readonly visas: VisaTallies;
}

export function ship(book: Book): Shipped {
  return { book, visas: tallyVisas(book) };
}

export function marketOf({ book, visas }: Shipped, draw: Draw): Market {
  return { draw, centre: centreOf(book, draw), priors: gatePriors(visas, draw.parameters) };
}

/** The code path of every served chance, and of the calibration of the individual path (C4). */
export function fold(folding: Folding, market: Market, lattice?: Lattice): World {
  return foldWorld(personOf(folding.applicant, market.draw.parameters), columnsOf(folding, market), lattice);
}

/** Each program's log odds against the average one, their SD, P(gates open). */
export function columnsOf({ book, gates, ties, kept }: Folding, { draw, centre, priors }: Market): ProgramColumns {
  const shift = rawOpenness(book, draw);
  const spread = book.columns.sd.map((sd) => (1 - draw.parameters.popularity) * sd);
  const gate = new Float64Array(shift.length);
  for (let i = 0; i < shift.length; i++) {
    shift[i] = (shift[i] as number) - centre.shift;
    gate[i] = chanceOf(gates[i] as Gates, kept.has(i), priors);
  }
  for (const [i, tie] of ties) shift[i] = (shift[i] as number) + tieEffect(tie, draw.parameters);
  return { shift, spread, gate };
}

/** P(gates open) as it enters the odds. */
export function chanceOf(gates: Gates, kept: boolean, priors: GatePriors): number {
  if (gates.failed === null) return gateChance(gates, priors);
  return kept ? REPORTED_SHUT : 0;
}

export function personOf(applicant: Applicant, parameters: Parameters): Person {
  const { silver, goldOverSilver } = parameters;
  return {
    base: parameters.base,
    seen: seenStrength(applicant, parameters),
    unseenSpread: parameters.unseenSpread,
    ceiling: parameters.ceiling,
    lambda: parameters.lambda,
    gamma0: parameters.gamma0,
    tau: parameters.tau,
    rankSpread: parameters.rankSpread,
    modes: [0, silver, silver + goldOverSilver],
  };
}
