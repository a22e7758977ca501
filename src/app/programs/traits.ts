import type { OwnFact } from '../../catalogue/facts.ts';
import { bestFact } from '../../catalogue/facts.ts';
import { kilometres } from '../../catalogue/kilometres.ts';
import type { Program } from '../../catalogue/program.ts';
import { sizeOf } from '../../loop/pick/wishes.ts';
import { placeOf } from '../words/place.ts';
import { type Known, type SizeChoice, type Standing, TYPES, type TypeChoice, type YesNoUnknown } from './filters.ts';
import { grouped } from './grouped.ts';

/** What traits are read from besides the catalogue. */
interface TraitSource {
  readonly ownFacts: readonly OwnFact[];
  /** How each program (ACGME id) stands. */
  standingOf(acgmeId: string): ReadonlySet<Standing>;
  /** Where distances are reckoned from. */
  readonly anchor: Program['place'];
}

/** What the filters look at besides the catalogue. */
export interface FilterContext {
  traitsOf(program: Program): Traits;
  /** Without one, nobody knows what is in the list, possible or closed. */
  readonly hasList: boolean;
  /** Where distances are reckoned from; null where no such city is known. */
  readonly anchor: Program['place'];
  /** ACGME ids that the words find, best first; null where nothing has been looked for. */
  readonly found: readonly string[] | null;
}

/** A program as the filters see it; `unknown` and null are what nobody has said. */
export interface Traits {
  /** `Brooklyn, NY`; null where the city is not known. */
  readonly city: string | null;
  /** As the crow flies, city to city. */
  readonly km: number | null;
  readonly type: TypeChoice;
  readonly j1: YesNoUnknown;
  readonly h1b: YesNoUnknown;
  /** First-year places; null where nobody has said. */
  readonly positions: number | null;
  readonly size: SizeChoice;
  readonly facts: number;
  readonly known: Known;
  readonly standings: ReadonlySet<Standing>;
}

/** Most facts of a program of which few are known. A convention: the public list alone gives about four. */
export const FEW_FACTS = 4;

/** Reads the traits of programs, of each once. */
export function traitReader({ ownFacts, standingOf, anchor }: TraitSource): (program: Program) => Traits {
  const ownOf = grouped(ownFacts, ({ acgmeId }) => acgmeId);
  const read = new Map<Program, Traits>();
  return (program) => {
    const held = read.get(program);
    if (held !== undefined) return held;
    const own = ownOf.get(program.acgmeId) ?? [];
    const positions = bestFact(program, 'positions_pgy1', own)?.value;
    const facts = new Set([...program.facts.map(({ name }) => name), ...own.map(({ fact }) => fact)]).size;
    const type = bestFact(program, 'program_type', own)?.value;
    const traits: Traits = {
      city: program.city === null ? null : placeOf(program),
      km: anchor === null || program.place === null ? null : kilometres(anchor, program.place),
      type: TYPES.find((one) => one === type) ?? 'unknown',
      j1: yesNo(program, 'visa_j1', own),
      h1b: yesNo(program, 'visa_h1b', own),
      positions: typeof positions === 'number' ? positions : null,
      size: typeof positions === 'number' ? sizeOf(positions) : 'unknown',
      facts,
      known: facts === 0 ? 'none' : facts <= FEW_FACTS ? 'few' : 'many',
      standings: standingOf(program.acgmeId),
    };
    read.set(program, traits);
    return traits;
  };
}

function yesNo(program: Program, name: string, own: readonly OwnFact[]): YesNoUnknown {
  const value = bestFact(program, name, own)?.value;
  return value === 'yes' || value === 'no' ? value : 'unknown';
}
