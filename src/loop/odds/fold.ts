import { foldWorld, type Lattice, type Person, type ProgramColumns, type World } from '../../engine/odds/world.ts';
import { type Applicant, seenStrength } from './applicant.ts';
import { type Book, type Centre, centreOf, rawOpenness } from './book.ts';
import { type Gates, REPORTED_SHUT, type VisaPriors, visaPriors } from './gate.ts';
import type { Parameters } from './parameters.ts';
import type { Draw } from './table.ts';
import { type Tie, tieEffect } from './ties.ts';

/** All that one world needs besides the parameters; every array has one entry a program. */
export interface Folding {
  readonly book: Book;
  readonly applicant: Applicant;
  readonly gates: readonly Gates[];
  /** Absent: no ties anywhere. */
  readonly ties?: readonly Tie[];
  /** Kept in although a gate is known to be shut: that gate counts as a single report. */
  readonly kept?: ReadonlySet<number>;
  readonly lattice?: Lattice;
}

/** What a draw makes of the shipped catalogue, whoever applies. */
export interface Market {
  readonly draw: Draw;
  readonly centre: Centre;
  readonly priors: VisaPriors;
}

/** `shipped` is the catalogue without anybody's own facts. */
export function marketOf(shipped: Book, draw: Draw): Market {
  return { draw, centre: centreOf(shipped, draw), priors: visaPriors(shipped, draw.parameters) };
}

/** The code path of every served chance, and of the calibration of the individual path (C4). */
export function fold(folding: Folding, market: Market): World {
  const person = personOf(folding.applicant, market.draw.parameters);
  return foldWorld(person, columnsOf(folding, market), folding.lattice);
}

export function columnsOf(folding: Folding, market: Market): ProgramColumns {
  const size = folding.book.programs.length;
  const columns = { shift: new Float64Array(size), spread: new Float64Array(size), gate: new Float64Array(size) };
  for (let index = 0; index < size; index++) {
    const { shift, spread, gate } = programAt(folding, market, index);
    columns.shift[index] = shift;
    columns.spread[index] = spread;
    columns.gate[index] = gate;
  }
  return columns;
}

/** The three numbers of one program: mean log odds against the average program, their SD, P(gates open). */
export function programAt({ book, gates, ties, kept }: Folding, { draw, centre, priors }: Market, index: number) {
  const { mean, sd } = rawOpenness(book, index, draw);
  const tie = ties?.[index];
  return {
    shift: mean - centre.shift + (tie ? tieEffect(tie, draw.parameters) : 0),
    spread: sd,
    gate: gateChance(gates[index] as Gates, kept?.has(index) ?? false, priors, draw.parameters),
  };
}

export function gateChance(gates: Gates, kept: boolean, priors: VisaPriors, parameters: Parameters): number {
  if (gates.failed === null) return gates.probability(priors, parameters);
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
