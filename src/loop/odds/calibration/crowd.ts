import { type Judged, judge } from '../../../engine/odds/judge.ts';
import { foldWorld, type ProgramColumns } from '../../../engine/odds/world.ts';
import type { Applicant } from '../applicant.ts';
import type { Book } from '../book.ts';
import { columnsOf, type Market, personOf, type Shipped, ship } from '../fold.ts';
import { type Gates, gatesOf } from '../gate.ts';
import type { Parameters } from '../parameters.ts';
import { applicationCount, embody, gumbels, type Synthetic } from './synthetic.ts';

/** Synthetic applicants with the catalogue, and all that no parameter moves. */
export interface Crowd {
  readonly shipped: Shipped;
  readonly made: readonly Synthetic[];
  readonly gumbels: readonly Float64Array[];
  readonly gates: (applicant: Applicant) => readonly Gates[];
}

export function gather(book: Book, made: readonly Synthetic[]): Crowd {
  return {
    shipped: ship(book),
    made,
    gumbels: made.map((one) => gumbels(one, book.programs.length)),
    gates: gatesCache(book),
  };
}

/** One applicant of the crowd with the list sent: everything but the base and the type's shift is fixed. */
export interface Sent {
  readonly applicant: Applicant;
  readonly columns: ProgramColumns;
  readonly programs: Int32Array;
  readonly modes: Uint8Array;
}

const UNTIED = { ties: new Map(), kept: new Set<number>() };
const GOLD = 3;
const SIGNALS = 15;

/** Lists as people choose them (odds.md C4): Gumbel-top-A with log weight t·m_i + 2·ln G_i, signals on the first 15. */
export function sendAll(crowd: Crowd, market: Market, usMeanScore: number | null): readonly Sent[] {
  const { parameters } = market.draw;
  const t = parameters.popularity / (1 - parameters.popularity);
  return crowd.made.map((made, k) => {
    const applicant = embody(made, parameters, usMeanScore);
    const columns = columnsOf(
      { ...UNTIED, book: crowd.shipped.book, applicant, gates: crowd.gates(applicant) },
      market,
    );
    const taste = crowd.gumbels[k] as Float64Array;
    const appeal = taste.map((g, i) => t * (columns.shift[i] as number) + 2 * Math.log(columns.gate[i] as number) + g);
    const count = applicationCount(made, parameters);
    const programs = Int32Array.from(appeal.keys())
      .filter((i) => appeal[i] !== Number.NEGATIVE_INFINITY)
      .sort((a, b) => (appeal[b] as number) - (appeal[a] as number))
      .slice(0, count);
    return {
      applicant,
      columns,
      programs,
      modes: Uint8Array.from(programs, (_, place) => (place < GOLD ? 2 : place < SIGNALS ? 1 : 0)),
    };
  });
}

/** Judges one through the code that serves a user. */
export function judgeSent({ applicant, columns, programs, modes }: Sent, parameters: Parameters): Judged {
  return judge(foldWorld(personOf(applicant, parameters), columns), programs, modes);
}

/** Gates by visa and Step 3, shared between applicants; only programs with limits of their own are asked anew. */
function gatesCache(book: Book): Crowd['gates'] {
  const shared = new Map<string, readonly Gates[]>();
  const limited = book.facts.flatMap(({ scoreFloor, yearsLimit, attemptsLimit }, index) =>
    scoreFloor || yearsLimit || attemptsLimit ? [index] : [],
  );
  const all = (applicant: Applicant) => book.facts.map((facts) => gatesOf(facts, applicant));
  return (applicant) => {
    const key = `${applicant.visa} ${applicant.step3}`;
    const held = shared.get(key) ?? all(applicant);
    shared.set(key, held);
    const own = [...held];
    for (const index of limited) own[index] = gatesOf(book.facts[index] as Book['facts'][number], applicant);
    return own;
  };
}
