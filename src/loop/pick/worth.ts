import type { Odds } from '../odds/open.ts';
import type { World } from '../odds/world.ts';
import type { Order } from './choice.ts';

/** Whether `fact` holds at `program`, which stands at `place` in the order. */
export interface Question {
  readonly program: number;
  readonly fact: string;
  readonly place: number;
}

/** A question with every answer it may get laid out as a case. */
export interface Asked extends Question {
  readonly interviews: (world: 'base' | number) => World['interview'];
}

export function askAll(odds: Odds, questions: readonly Question[]): readonly Asked[] {
  return questions.map((question) => {
    const { program, fact } = question;
    const supposed = odds.suppose(odds.answers(program, fact).map(({ value }) => ({ program, fact, value })));
    return { ...question, interviews: (world) => supposed.interviews(world) };
  });
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
  asked: readonly Asked[],
): Float64Array {
  const world = which === 'base' ? odds.base() : odds.draw(which);
  const states = world.weights.length;
  const write = chancesOf(world);
  // Rows of chances: one for each place of the list, then the next in line, then an answer supposed.
  const rows = new Float64Array((count + 2) * states);
  const nextRow = count * states;
  const answerRow = nextRow + states;
  const unmatched = world.weights.slice();
  for (let place = 0; place < count; place++) {
    write(world.interview, programs[place] as number, modes[place] ?? 0, rows, place * states);
    miss(unmatched, rows, place * states);
  }
  const now = total(unmatched);

  const next = programs[count];
  if (next !== undefined) write(world.interview, next, 0, rows, nextRow);
  const lastPlace = programs.findLastIndex((program, place) => place < count && !pinned.has(program));

  return Float64Array.from(asked, ({ program, fact, place, interviews }) => {
    const inList = place < count;
    const mode = inList ? (modes[place] ?? 0) : 0;
    const leaves = (inList ? place : lastPlace) * states;
    const givesWay = inList && !pinned.has(program) && next !== undefined;
    if (leaves < 0 || (inList && !givesWay)) return 0;
    const instead = givesWay ? exchanged(unmatched, rows, leaves, nextRow) : now;
    const supposed = interviews(which);
    return odds.answers(program, fact, which).reduce((worth, { probability }, answer) => {
      write(supposed, answer, mode, rows, answerRow);
      const withIt = exchanged(unmatched, rows, leaves, answerRow);
      return worth + probability * Math.max(0, inList ? withIt - instead : instead - withIt);
    }, 0);
  });
}

/** Writes P(success) in each state. */
function chancesOf({ rank, thetaWeights }: World) {
  const thetas = thetaWeights.length;
  const epsilons = rank.length / thetas;
  const q = new Float64Array(thetas);
  return (interview: World['interview'], program: number, mode: number, out: Float64Array, at: number): void => {
    interview(program, mode, q, 0);
    for (let t = 0, state = 0; t < thetas; t++) {
      for (let e = 0; e < epsilons; e++, state++) out[at + state] = (q[t] as number) * (rank[state] as number);
    }
  };
}

function miss(unmatched: Float64Array, rows: Float64Array, row: number): void {
  for (let state = 0; state < unmatched.length; state++)
    unmatched[state] = (unmatched[state] as number) * (1 - (rows[row + state] as number));
}

/** P(no match) after one program gave way to another. */
function exchanged(unmatched: Float64Array, rows: Float64Array, leaves: number, enters: number): number {
  let sum = 0;
  for (let state = 0; state < unmatched.length; state++) {
    sum +=
      ((unmatched[state] as number) * (1 - (rows[enters + state] as number))) / (1 - (rows[leaves + state] as number));
  }
  return sum;
}

function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
