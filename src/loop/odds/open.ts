import type { OwnFact } from '../../catalogue/facts.ts';
import type { Catalogue, Program } from '../../catalogue/program.ts';
import { interviewChances, type World } from '../../engine/odds/world.ts';
import type { Reason } from '../pick/result.ts';
import type { Profile } from '../profile.ts';
import { type Applicant, applicantOf, ownFactsOf } from './applicant.ts';
import { openBook } from './book.ts';
import { columnsOf, type Folding, fold, personOf } from './fold.ts';
import { type Gates, gatesOf } from './gate.ts';
import { type GateView, viewOf } from './gate-view.ts';
import type { KnownFacts } from './known.ts';
import { type Markets, marketsOf, once } from './markets.ts';
import type { Openness } from './openness.ts';
import { type Answer, answersTo, questionsOn } from './questions.ts';
import { reasonsFor } from './reasons.ts';
import { assumptionsOf, type Support, supportOf } from './support.ts';
import type { OddsTable } from './table.ts';
import { type Connection, tiesOf } from './ties.ts';
import { MODES } from './world.ts';

export interface OddsInput {
  readonly profile: Profile;
  /** As shipped: the profile's own facts are laid over it here. */
  readonly catalogue: Catalogue;
  readonly table: OddsTable;
  /** ACGME ids that stay in although a gate is known to be shut; that gate then counts as a single report. */
  readonly pinned?: ReadonlySet<string>;
  readonly connections?: readonly Connection[];
}

export interface Odds {
  /** In the catalogue's order; every index below is into it. */
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
  /** Names of unknown facts of this program that would move this applicant's chance. */
  questions(program: number): readonly string[];
  /** The answers that one of those questions may get; in the base world unless a draw is named. */
  answers(program: number, fact: string, world?: 'base' | number): readonly Answer[];
  /** Programs as if one more fact of each were found out. */
  suppose(cases: readonly Supposition[]): Supposed;
  readonly applicant: { readonly support: Support; readonly assumptions: readonly string[] };
}

/** A program, by its index, of which one more fact is known. */
interface Supposition {
  readonly program: number;
  readonly fact: string;
  readonly value: string | number;
}

interface Supposed {
  /** As World's, the cases taking the place of the programs; in the base world unless a draw is named. */
  interviews(world?: 'base' | number): World['interview'];
}

/**
 * Lays a profile over the catalogue and the calibrated table. Worlds are built when asked for and kept. `markets` must be
 * those of the same catalogue and table.
 */
export function openOdds(
  { profile, catalogue, table, pinned, connections = [] }: OddsInput,
  markets: Markets = marketsOf(catalogue, table),
): Odds {
  const { programs } = catalogue;
  const { shipped } = markets;
  const ownFacts = ownFactsOf(profile);
  const book = ownFacts.length === 0 ? shipped.book : openBook(catalogue, ownFacts);
  const applicant = applicantOf(profile);
  const folding: Folding = {
    book,
    applicant,
    gates: book.facts.map((facts) => gatesOf(facts, applicant)),
    ties: tiesOf(programs, profile, connections),
    kept: new Set(programs.flatMap(({ acgmeId }, index) => (pinned?.has(acgmeId) ? [index] : []))),
  };
  const base = markets.at('base');
  const worlds = once((which: 'base' | number) => fold(folding, markets.at(which)));
  const baseColumns = columnsOf(folding, base);
  const reasons = once((at: number) => {
    const everyDraw = table.draws.map((_, index) => markets.forReasons(index));
    return reasonsFor(folding, everyDraw, Math.floor(at / MODES.length), at % MODES.length);
  });
  // The answers on shares are the same in every world.
  const shares = once((program: number) =>
    answersTo('img_share', folding.gates[program] as Gates, book.openness[program] as Openness, base.priors),
  );
  const supposed = new Map<string, Supposed>();
  const supposing = (cases: readonly Supposition[]): Supposed => {
    const other = supposedFolding(folding, profile, cases);
    const chancesIn = (which: 'base' | number) => {
      const market = markets.at(which);
      return interviewChances(personOf(applicant, market.draw.parameters), columnsOf(other, market));
    };
    const inBase = once(() => chancesIn('base'));
    return { interviews: (which = 'base') => (which === 'base' ? inBase('base') : chancesIn(which)) };
  };
  return {
    programs,
    drawCount: table.draws.length,
    gates: folding.gates.map((gates, index) => viewOf(gates, folding.kept.has(index), base.priors)),
    base: () => worlds('base'),
    draw: worlds,
    reasons: (program, mode) => reasons(program * MODES.length + mode),
    knownShare: (program) => knownShare(book.facts[program] as KnownFacts, applicant),
    key: (program) =>
      [baseColumns.shift, baseColumns.spread, baseColumns.gate]
        .map((column) => (column[program] as number).toFixed(9))
        .join(' '),
    questions: (program) =>
      questionsOn(
        viewOf(folding.gates[program] as Gates, false, base.priors).unknown,
        book.facts[program] as KnownFacts,
      ),
    answers: (program, fact, which = 'base') =>
      fact === 'img_share'
        ? shares(program)
        : answersTo(
            fact,
            folding.gates[program] as Gates,
            book.openness[program] as Openness,
            markets.at(which).priors,
          ),
    suppose(cases) {
      const key = JSON.stringify(cases);
      const held = supposed.get(key) ?? supposing(cases);
      supposed.set(key, held);
      return held;
    },
    applicant: { support: supportOf(applicant, table), assumptions: assumptionsOf(profile, applicant, table) },
  };
}

/** Each case is a program of its own: the same program may stand in it with several answers. */
function supposedFolding(
  { book, applicant, ties, kept }: Folding,
  profile: Profile,
  cases: readonly Supposition[],
): Folding {
  const ownFacts: OwnFact[] = [];
  const programs = cases.map(({ program, fact, value }, index) => {
    const held = book.programs[program] as Program;
    const acgmeId = String(index);
    for (const own of ownFactsOf(profile)) if (own.acgmeId === held.acgmeId) ownFacts.push({ ...own, acgmeId });
    ownFacts.push({ acgmeId, fact, value, seenOn: profile.asOf });
    return { ...held, acgmeId };
  });
  const supposed = openBook({ programs }, ownFacts);
  const tied = cases.flatMap(({ program }, index) => {
    const tie = ties.get(program);
    return tie === undefined ? [] : [[index, tie] as const];
  });
  return {
    book: supposed,
    applicant,
    gates: supposed.facts.map((facts) => gatesOf(facts, applicant)),
    ties: new Map(tied),
    kept: new Set(cases.flatMap(({ program }, index) => (kept.has(program) ? [index] : []))),
  };
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
