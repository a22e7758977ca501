import type { Odds } from '../odds/open.ts';
import type { World } from '../odds/world.ts';
import type { Order } from './choice.ts';
import { medianOf } from './interval.ts';
import type { PickResult } from './result.ts';

/** How many questions are valued on all draws; the rest are worth less at the base draw already. */
const SHORTLIST = 60;
/** Worth below this (a hundredth of a point) is not worth a question. */
const LEAST = 0.0001;

interface Question {
  readonly program: number;
  readonly fact: string;
  /** Place in the order; below `count` it is in the list. */
  readonly place: number;
}

/**
 * Unknown facts by what knowing one of them would add to P(match), expected over the answers: after a "no" the program
 * gives way to the next in line, after a "yes" it may take the place of the last. A signal set free is not given to
 * another program, so the worth is a little low.
 */
export function unknownsByWorth(
  odds: Odds,
  order: Order,
  count: number,
  pinned: ReadonlySet<number>,
): PickResult['unknowns'] {
  const questions: Question[] = order.programs.flatMap((program, place) =>
    (odds.gates[program]?.unknown ?? []).map((fact) => ({ program, fact, place })),
  );
  const base = worthIn(odds, 'base', order, count, pinned);
  const shortlist = questions
    .map((question) => ({ question, worth: base(question) }))
    .filter(({ worth }) => worth >= LEAST)
    .sort((a, b) => b.worth - a.worth || a.question.place - b.question.place);
  const rows = collect(
    odds,
    order,
    count,
    shortlist.map(({ question }) => question),
  ).slice(0, SHORTLIST);
  const worths = rows.map(() => new Float64Array(odds.drawCount));
  for (let draw = 0; draw < odds.drawCount; draw++) {
    const worth = worthIn(odds, draw, order, count, pinned);
    for (const [index, row] of rows.entries()) (worths[index] as Float64Array)[draw] = worth(row.asked);
  }
  return rows
    .map(({ asked, programs }, index) => ({
      fact: asked.fact,
      acgmeIds: programs.map((program) => odds.programs[program]?.acgmeId ?? ''),
      worth: medianOf(worths[index] as Float64Array),
    }))
    .filter(({ worth }) => worth >= LEAST)
    .sort((a, b) => b.worth - a.worth);
}

/** One row for all programs that the model cannot tell apart and that stand alike in the list. */
function collect(odds: Odds, order: Order, count: number, questions: readonly Question[]) {
  const rows = new Map<string, { asked: Question; programs: number[] }>();
  for (const asked of questions) {
    const standing = asked.place < count ? `in ${order.modes[asked.place]}` : 'out';
    const key = [asked.fact, standing, odds.key(asked.program)].join('\n');
    const row = rows.get(key);
    if (row) row.programs.push(asked.program);
    else rows.set(key, { asked, programs: [asked.program] });
  }
  return [...rows.values()];
}

/** The worth of an answer in one world. */
function worthIn(
  odds: Odds,
  which: 'base' | number,
  order: Order,
  count: number,
  pinned: ReadonlySet<number>,
): (question: Question) => number {
  const world = which === 'base' ? odds.base() : odds.draw(which);
  const list = order.programs
    .slice(0, count)
    .map((program, place) => chances(world, (out) => world.interview(program, order.modes[place] ?? 0, out, 0)));
  const survival = world.weights.map((_, state) => list.reduce((left, p) => left * (1 - (p[state] as number)), 1));
  const unmatched = (leave: Float64Array | null, enter: Float64Array | null) =>
    world.weights.reduce((sum, weight, state) => {
      const without = leave === null ? 1 : 1 - (leave[state] as number);
      const withNew = enter === null ? 1 : 1 - (enter[state] as number);
      return sum + (weight * (survival[state] as number) * withNew) / without;
    }, 0);
  const now = unmatched(null, null);
  const next = order.programs[count];
  const nextChance = next === undefined ? null : chances(world, (out) => world.interview(next, 0, out, 0));
  const lastPlace = order.programs.findLastIndex((program, place) => place < count && !pinned.has(program));
  const last = list[lastPlace];
  return ({ program, fact, place }) => {
    const inList = place < count;
    const mode = inList ? (order.modes[place] ?? 0) : 0;
    const today = chances(world, (out) => world.interview(program, mode, out, 0));
    const yes = chances(world, (out) => odds.ifKnown(program, fact, 'yes', which).interview(mode, out, 0));
    const no = chances(world, (out) => odds.ifKnown(program, fact, 'no', which).interview(mode, out, 0));
    const share = probabilityOfYes(today, yes, no);
    const own = inList ? today : null;
    if (!inList && last === undefined) return 0;
    const leave = inList ? own : (last as Float64Array);
    const best = (answer: Float64Array): number =>
      inList
        ? Math.min(
            unmatched(leave, answer),
            pinned.has(program) || nextChance === null ? 1 : unmatched(leave, nextChance),
          )
        : Math.min(now, unmatched(leave, answer));
    return now - (share * best(yes) + (1 - share) * best(no));
  };
}

/** The prior of "yes" that makes today's chance the mean of the two answers. */
function probabilityOfYes(today: Float64Array, yes: Float64Array, no: Float64Array): number {
  const middle = Math.floor(today.length / 2);
  const spread = (yes[middle] as number) - (no[middle] as number);
  return spread <= 0 ? 1 : Math.min(1, Math.max(0, ((today[middle] as number) - (no[middle] as number)) / spread));
}

function chances(world: World, interview: (out: Float64Array) => void): Float64Array {
  const { rank, thetaWeights } = world;
  const q = new Float64Array(thetaWeights.length);
  interview(q);
  const epsilons = rank.length / thetaWeights.length;
  return rank.map((r, state) => r * (q[Math.floor(state / epsilons)] as number));
}
