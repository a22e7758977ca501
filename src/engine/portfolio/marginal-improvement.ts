import { ascendingBy } from './ascending.ts';

/** Nested best lists: the first h programs of `order` are the best list of h; `values[h − 1]` is its value. */
export interface NestedLists {
  readonly order: readonly number[];
  readonly values: readonly number[];
}

/**
 * The best list of every length up to `most` when all applications cost the same and outcomes are independent: exact and
 * nested (Chade & Smith 2006; Kapur & Hong, arXiv 2205.01869), O(n·h). Pinned programs enter first, and the rest is best
 * beside them. Ends with the last program that adds anything. Among equals the first of the input enters first.
 */
export function marginalImprovement(
  utility: readonly number[],
  chance: readonly number[],
  pinned: readonly boolean[] = [],
  most = utility.length,
): NestedLists {
  const ascending = ascendingBy(utility);
  const rows: Rows = {
    program: Int32Array.from(ascending),
    f: Float64Array.from(ascending, (j) => chance[j] as number),
    tau: Float64Array.from(ascending, (j) => utility[j] as number),
  };
  const order: number[] = [];
  const values: number[] = [];
  let value = 0;
  /** Lets a program in and gives the place of the one that then adds most. */
  const enter = (place: number): number => {
    const f = rows.f[place] as number;
    const adds = addsAt(rows, place);
    const own = utility[rows.program[place] as number];
    value += adds;
    order.push(rows.program[place] as number);
    values.push(value);
    // Adds nothing a second time.
    rows.f[place] = 0;
    let better = place + 1;
    while (utility[rows.program[better] ?? -1] === own) better++;
    const best = change(rows, 0, better, 1 - f, 0, -1);
    return change(rows, better, ascending.length, 1, adds, best);
  };
  let next = change(rows, 0, ascending.length, 1, 0, -1);
  const pins = ascending.flatMap((j, place) => (pinned[j] === true ? [place] : []));
  while (pins.length > 0) {
    pins.sort((a, b) => addsAt(rows, b) - addsAt(rows, a) || (rows.program[a] as number) - (rows.program[b] as number));
    next = enter(pins.shift() as number);
  }
  while (next >= 0 && order.length < most) next = enter(next);
  return { order, values };
}

/** Programs by rising utility, their chances, and τ: what each would add to the list were it certain. */
interface Rows {
  readonly program: Int32Array;
  readonly f: Float64Array;
  readonly tau: Float64Array;
}

/**
 * τ ← scale·τ − less over a range, and the place that adds most there and at `best` (−1: none adds anything); among equals
 * the first of the input. Programs no better than the one that entered count only where it says no (scale); better ones
 * lose what it now brings in (less).
 */
function change(rows: Rows, from: number, to: number, scale: number, less: number, best: number): number {
  const { program, f, tau } = rows;
  let most = best;
  let gain = best < 0 ? 0 : addsAt(rows, best);
  for (let place = from; place < to; place++) {
    const left = scale * (tau[place] as number) - less;
    tau[place] = left;
    const adds = (f[place] as number) * left;
    if (adds < gain || adds === 0) continue;
    if (adds > gain || (program[place] as number) < (program[most] as number)) {
      gain = adds;
      most = place;
    }
  }
  return most;
}

function addsAt({ f, tau }: Rows, place: number): number {
  return (f[place] as number) * (tau[place] as number);
}
