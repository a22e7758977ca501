import type { Odds } from '../odds/open.ts';
import type { World } from '../odds/world.ts';
import type { Order } from './choice.ts';

/** Whether `fact` holds at `program`, which stands at `place` in the order. */
export interface Question {
  readonly program: number;
  readonly fact: string;
  readonly place: number;
}

/** Questions with every answer they may get, laid out as cases. */
export interface Asked {
  readonly questions: readonly Question[];
  /** Where each question's answers begin among the cases. */
  readonly starts: readonly number[];
  readonly interviews: (world: 'base' | number) => World['interview'];
}

export function askAll(odds: Odds, questions: readonly Question[]): Asked {
  const starts: number[] = [];
  const cases = questions.flatMap(({ program, fact }) =>
    odds.answers(program, fact).map(({ value }) => ({ program, fact, value })),
  );
  let start = 0;
  for (const { program, fact } of questions) {
    starts.push(start);
    start += odds.answers(program, fact).length;
  }
  const supposed = odds.suppose(cases);
  return { questions, starts, interviews: (world) => supposed.interviews(world) };
}

/** A list: the first `count` of an order. */
export interface ListedOrder {
  readonly order: Order;
  readonly count: number;
  readonly pinned: ReadonlySet<number>;
}

/**
 * In one world: what each question adds to P(match), expected over its answers. An answer is worth something only where
 * it changes the list: a program in it gives way to the next in line, one outside it takes the place of the last.
 */
export function worthsIn(
  odds: Odds,
  which: 'base' | number,
  { order: { programs, modes }, count, pinned }: ListedOrder,
  { questions, starts, interviews }: Asked,
): Float64Array {
  const world = which === 'base' ? odds.base() : odds.draw(which);
  const supposed = interviews(which);
  const at = (program: number, mode: number) => chances(world, (out) => world.interview(program, mode, out, 0));
  const unmatched = world.weights.slice();
  for (let place = 0; place < count; place++) miss(unmatched, at(programs[place] as number, modes[place] ?? 0));
  const now = total(unmatched);

  const next = programs[count];
  const nextChance = next === undefined ? null : at(next, 0);
  const lastPlace = programs.findLastIndex((program, place) => place < count && !pinned.has(program));
  const lastChance = lastPlace === -1 ? null : at(programs[lastPlace] as number, modes[lastPlace] ?? 0);

  return Float64Array.from(questions, ({ program, fact, place }, index) => {
    const inList = place < count;
    const mode = inList ? (modes[place] ?? 0) : 0;
    const leaves = inList ? at(program, mode) : lastChance;
    const enters = inList && !pinned.has(program) ? nextChance : null;
    if (leaves === null || (inList && enters === null)) return 0;
    const instead = enters === null ? now : exchanged(unmatched, leaves, enters);
    return odds.answers(program, fact, which).reduce((worth, { probability }, answer) => {
      const known = chances(world, (out) => supposed((starts[index] as number) + answer, mode, out, 0));
      const withIt = exchanged(unmatched, leaves, known);
      return worth + probability * Math.max(0, inList ? withIt - instead : instead - withIt);
    }, 0);
  });
}

/** P(success) in each state. */
function chances({ rank, thetaWeights }: World, interview: (out: Float64Array) => void): Float64Array {
  const thetas = thetaWeights.length;
  const epsilons = rank.length / thetas;
  const q = new Float64Array(thetas);
  interview(q);
  const p = new Float64Array(rank.length);
  for (let t = 0, state = 0; t < thetas; t++) {
    for (let e = 0; e < epsilons; e++, state++) p[state] = (q[t] as number) * (rank[state] as number);
  }
  return p;
}

function miss(unmatched: Float64Array, p: Float64Array): void {
  for (let state = 0; state < p.length; state++)
    unmatched[state] = (unmatched[state] as number) * (1 - (p[state] as number));
}

/** P(no match) after one program gave way to another. */
function exchanged(unmatched: Float64Array, leaves: Float64Array, enters: Float64Array): number {
  let sum = 0;
  for (let state = 0; state < unmatched.length; state++) {
    sum += ((unmatched[state] as number) * (1 - (enters[state] as number))) / (1 - (leaves[state] as number));
  }
  return sum;
}

function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
