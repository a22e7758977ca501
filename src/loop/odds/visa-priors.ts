import type { Book } from './book.ts';
import type { Known, KnownFacts } from './known.ts';
import type { Parameters } from './parameters.ts';
import { chanceFrom, REPORTED_OPEN } from './trust.ts';

/** A larger employer of H-1B physicians. */
const MANY_H1B_POSITIONS = 10;
/** No prior is surer than a report. */
const SUREST = REPORTED_OPEN;

/** What is not known of gates, in one draw. */
export interface GatePriors {
  /** Sponsorship at a program whose own answer is not known. */
  readonly j1: number;
  readonly h1b: number;
  /** The same at a larger employer of H-1B physicians. */
  readonly h1bEmployer: number;
  /** An H-1B sponsor takes an applicant who has not passed Step 3; **assumed**. */
  readonly step3: number;
}

/** What the shipped catalogue's known answers leave of one visa's national share. */
interface VisaTally {
  readonly programs: number;
  /** Sum of the chances of the programs with a known answer. */
  readonly known: number;
  readonly unknown: number;
  /** Unknown ones at larger employers of H-1B physicians. */
  readonly unknownLarge: number;
}

export interface VisaTallies {
  readonly j1: VisaTally;
  readonly h1b: VisaTally;
}

/** Of the shipped catalogue, so that a user's own finding never moves other programs. */
export function tallyVisas({ facts }: Book): VisaTallies {
  const tally = (answer: (of: KnownFacts) => Known<boolean> | null): VisaTally => {
    const open = facts.filter((of) => answer(of) === null);
    const large = open.filter(isLargeEmployer).length;
    const known = facts.reduce((sum, of) => {
      const told = answer(of);
      return told === null ? sum : sum + chanceFrom(told.fact.status, told.value);
    }, 0);
    return { programs: facts.length, known, unknown: open.length, unknownLarge: large };
  };
  return { j1: tally(({ j1 }) => j1), h1b: tally(({ h1b }) => h1b) };
}

/** Spreads what is left of the national shares over the unknown programs, so that the shares hold in every draw. */
export function gatePriors({ j1, h1b }: VisaTallies, parameters: Parameters): GatePriors {
  const rest = ({ programs, known, unknown, unknownLarge }: VisaTally, share: number, ifLarge: number) => {
    const weight = unknown + (ifLarge - 1) * unknownLarge;
    return weight === 0 ? 0 : Math.min(SUREST, Math.max(0, (share * programs - known) / weight));
  };
  const small = rest(h1b, parameters.h1bShare, parameters.h1bEmployer);
  return {
    j1: rest(j1, parameters.j1Share, 1),
    h1b: small,
    h1bEmployer: Math.min(SUREST, small * parameters.h1bEmployer),
    step3: parameters.step3Gate,
  };
}

export function isLargeEmployer({ employerH1b }: KnownFacts): boolean {
  return employerH1b !== null && employerH1b.value >= MANY_H1B_POSITIONS;
}
