import type { Odds } from '../odds/open.ts';
import type { World } from '../odds/world.ts';
import type { Order } from './choice.ts';

/** Whether `fact` holds at `program`, which stands at `place` in the order. */
export interface Question {
  readonly program: number;
  readonly fact: string;
  readonly place: number;
}

/** In one world: what an answer to a question adds to P(match), expected over yes and no; the list is the first `count`. */
export function worthIn(
  odds: Odds,
  which: 'base' | number,
  { programs, modes }: Order,
  count: number,
  pinned: ReadonlySet<number>,
): (question: Question) => number {
  const world = which === 'base' ? odds.base() : odds.draw(which);
  const at = (program: number, mode: number) => chances(world, (out) => world.interview(program, mode, out, 0));
  const unmatched = world.weights.slice();
  for (let place = 0; place < count; place++) miss(unmatched, at(programs[place] as number, modes[place] ?? 0));
  const now = total(unmatched);

  const next = programs[count];
  const nextChance = next === undefined ? null : at(next, 0);
  const lastPlace = programs.findLastIndex((program, place) => place < count && !pinned.has(program));
  const lastChance = lastPlace === -1 ? null : at(programs[lastPlace] as number, modes[lastPlace] ?? 0);

  return ({ program, fact, place }) => {
    const inList = place < count;
    const mode = inList ? (modes[place] ?? 0) : 0;
    const today = at(program, mode);
    const leaves = inList ? today : lastChance;
    if (leaves === null) return 0;
    const answered = (value: 'yes' | 'no') =>
      chances(world, (out) => odds.ifKnown(program, fact, value, which).interview(mode, out, 0));
    const [yes, no] = [answered('yes'), answered('no')];
    // In the list, the program may give way to the next in line; outside it, the last in line may give way to it.
    const stays = inList
      ? pinned.has(program) || nextChance === null
        ? 1
        : exchanged(unmatched, leaves, nextChance)
      : now;
    const best = (answer: Float64Array) => Math.min(stays, exchanged(unmatched, leaves, answer));
    const share = probabilityOfYes(today, yes, no);
    return now - (share * best(yes) + (1 - share) * best(no));
  };
}

/** The prior of "yes" that makes today's chance the mean of the two answers. */
function probabilityOfYes(today: Float64Array, yes: Float64Array, no: Float64Array): number {
  const middle = Math.floor(today.length / 2);
  const spread = (yes[middle] as number) - (no[middle] as number);
  return spread <= 0 ? 1 : Math.min(1, Math.max(0, ((today[middle] as number) - (no[middle] as number)) / spread));
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
