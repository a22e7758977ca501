import type { Fact } from '../../catalogue/fact.ts';
import type { Catalogue, Program } from '../../catalogue/program.ts';
import type { World } from '../../engine/odds/world.ts';
import type { Reason } from '../pick/result.ts';
import type { Profile } from '../profile.ts';
import { type Applicant, applicantOf, ownFactsOf } from './applicant.ts';
import { type Book, openBook } from './book.ts';
import { type Folding, fold, gateChance, type Market, marketOf, programAt } from './fold.ts';
import { type Gates, type GateTerm, gatesOf } from './gate.ts';
import { type KnownFacts, knownFacts } from './known.ts';
import { opennessOf } from './openness.ts';
import { reasonsFor } from './reasons.ts';
import { assumptionsOf, type Support, supportOf } from './support.ts';
import type { OddsTable } from './table.ts';
import { type Connection, tiesOf } from './ties.ts';

export interface OddsInput {
  readonly profile: Profile;
  /** As shipped: the profile's own facts are laid over it here. */
  readonly catalogue: Catalogue;
  readonly table: OddsTable;
  /** ACGME ids that stay in although a gate is known to be shut. */
  readonly pinned?: ReadonlySet<string>;
  readonly connections?: readonly Connection[];
}

export interface GateView {
  /** A gate known to be shut (official, the program's own page, the user's own finding); null also where pinned keeps it. */
  readonly failed: { readonly gate: string; readonly fact: Fact } | null;
  /** P(all gates open) at the base values. */
  readonly probability: number;
  readonly terms: readonly { readonly gate: string; readonly fact: Fact | null; readonly probability: number }[];
  /** Names of facts that would decide a gate and are unknown. */
  readonly unknown: readonly string[];
}

export interface Odds {
  readonly programs: readonly Program[];
  readonly gates: readonly GateView[];
  readonly drawCount: number;
  base(): World;
  draw(index: number): World;
  /** The breakdown of one program's log odds, median over the draws for each term. */
  reasons(program: number, mode: number): readonly Reason[];
  /** Share (0 to 1) of the facts that the model can use for this profile which are known of this program. */
  knownShare(program: number): number;
  /** Programs of equal keys cannot be told apart by the model at the base values. */
  key(program: number): string;
  /** The program as if one fact were found out to be `value`; in the base world unless a draw is named. */
  ifKnown(program: number, fact: string, value: string | number, world?: 'base' | number): Candidate;
  readonly applicant: { readonly support: Support; readonly assumptions: readonly string[] };
}

export interface Candidate {
  /** As World's, for the one program. */
  interview(mode: number, out: Float64Array, at: number): void;
}

/** Lays a profile over the catalogue and the calibrated table. Worlds are built when asked for and kept. */
export function openOdds({ profile, catalogue, table, pinned, connections = [] }: OddsInput): Odds {
  const { programs } = catalogue;
  const shipped = openBook(catalogue);
  const ownFacts = ownFactsOf(profile);
  const book = ownFacts.length === 0 ? shipped : openBook(catalogue, ownFacts);
  const applicant = applicantOf(profile);
  const folding: Folding = {
    book,
    applicant,
    gates: book.facts.map((facts) => gatesOf(facts, applicant)),
    ties: tiesOf(programs, profile, connections),
    kept: new Set(programs.flatMap(({ acgmeId }, index) => (pinned?.has(acgmeId) ? [index] : []))),
  };
  const base = marketOf(shipped, table.base);
  const markets = once((index) => marketOf(shipped, table.draws[index] as OddsTable['base']));
  const marketAt = (which: 'base' | number) => (which === 'base' ? base : markets(which));
  const drawn = once((index) => fold(folding, markets(index)));
  const worldAt = once(() => fold(folding, base));
  const allMarkets = () => table.draws.map((_, index) => markets(index));
  return {
    programs,
    drawCount: table.draws.length,
    gates: folding.gates.map((gates, index) => viewOf(gates, folding.kept?.has(index) ?? false, base)),
    base: () => worldAt(0),
    draw: drawn,
    reasons: (program, mode) => reasonsFor(folding, allMarkets(), profile, program, mode),
    knownShare: (program) => knownShare(book.facts[program] as KnownFacts, applicant),
    key(program) {
      const { shift, spread, gate } = programAt(folding, base, program);
      return [shift, spread, gate].map((x) => x.toFixed(9)).join(' ');
    },
    ifKnown: (program, fact, value, which = 'base') =>
      supposed(folding, marketAt(which), profile, program, fact, value),
    applicant: { support: supportOf(applicant, table), assumptions: assumptionsOf(profile, applicant, table) },
  };
}

function once<T>(make: (index: number) => T): (index: number) => T {
  const held: T[] = [];
  return (index) => {
    const found = held[index];
    if (found !== undefined) return found;
    const made = make(index);
    held[index] = made;
    return made;
  };
}

function viewOf(gates: Gates, kept: boolean, { draw, priors }: Market): GateView {
  return {
    failed: kept ? null : gates.failed,
    probability: gateChance(gates, kept, priors, draw.parameters),
    terms: gates.terms.map((term) => ({
      gate: term.gate,
      fact: term.fact,
      probability: term.probability(priors, draw.parameters),
    })),
    unknown: undecided(gates.terms),
  };
}

/** A visa that is known to be sponsored settles the matter; else each unknown one would. */
function undecided(terms: readonly GateTerm[]): readonly string[] {
  const visas = terms.filter(({ factName }) => factName === 'visa_j1' || factName === 'visa_h1b');
  if (visas.some(({ open }) => open === true)) return [];
  return visas.filter(({ fact }) => fact === null).map(({ factName }) => factName);
}

/** A world of one program, with one more fact of the user's. */
function supposed(
  folding: Folding,
  market: Market,
  profile: Profile,
  program: number,
  fact: string,
  value: string | number,
): Candidate {
  const held = folding.book.programs[program] as Program;
  const own = [...ownFactsOf(profile), { acgmeId: held.acgmeId, fact, value, seenOn: profile.asOf }];
  const facts = knownFacts(held, own);
  const book: Book = { programs: [held], facts: [facts], openness: [opennessOf(held, facts)] };
  const tie = folding.ties?.[program];
  const world = fold(
    {
      book,
      applicant: folding.applicant,
      gates: [gatesOf(facts, folding.applicant)],
      ...(tie ? { ties: [tie] } : {}),
      kept: new Set(folding.kept?.has(program) ? [0] : []),
    },
    market,
  );
  return { interview: (mode, out, at) => world.interview(0, mode, out, at) };
}

function knownShare(facts: KnownFacts, { visa, failedAttempts }: Applicant): number {
  const useful = [
    facts.type,
    facts.seats,
    facts.imgShare,
    facts.scoreFloor,
    facts.yearsLimit,
    ...(visa === 'j1' || visa === 'either' ? [facts.j1] : []),
    ...(visa === 'h1b' || visa === 'either' ? [facts.h1b] : []),
    ...(failedAttempts !== null && failedAttempts > 0 ? [facts.attemptsLimit] : []),
  ];
  return useful.filter((fact) => fact !== null).length / useful.length;
}
