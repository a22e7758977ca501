import { type Entry, rowOf, type SharedView } from './shared-view.ts';

/**
 * A list by rising utility with, at every place and in every state, the value of what is worse and the chance that nothing
 * better says yes: so that what a program adds at its place is one pass over the states.
 */
export class SharedList {
  readonly entries: readonly Entry[];
  readonly #view: SharedView;
  /** Value of the first k entries, at `k * states + state`. */
  readonly #worse: Float64Array;
  /** w_q · P(none of the entries from k on says yes), at `k * states + state`. */
  readonly #missed: Float64Array;

  /** `entries` in any order. */
  constructor(view: SharedView, entries: readonly Entry[]) {
    const { states, problem, level } = view;
    this.#view = view;
    this.entries = entries.toSorted(
      (a, b) => (level[a.program] as number) - (level[b.program] as number) || a.program - b.program,
    );
    const worse = new Float64Array((entries.length + 1) * states);
    const missed = new Float64Array((entries.length + 1) * states);
    for (const [k, entry] of this.entries.entries()) raise(view, entry, worse, k * states);
    missed.set(problem.weights, entries.length * states);
    for (let k = this.entries.length - 1; k >= 0; k--) miss(view, this.entries[k] as Entry, missed, k * states);
    this.#worse = worse;
    this.#missed = missed;
  }

  get value(): number {
    const { states, problem } = this.#view;
    const last = this.entries.length * states;
    let value = 0;
    for (let q = 0; q < states; q++) value += (problem.weights[q] as number) * (this.#worse[last + q] as number);
    return value;
  }

  /**
   * What an entry that is not in the list would add once the k-th has left. Only what its leaving changes is worked out
   * anew, and only where it is asked for: the chances missed of those below it, the values of those above.
   */
  without(k: number): (entry: Entry) => number {
    const view = this.#view;
    const { states } = view;
    let missed: Float64Array | undefined;
    let worse: Float64Array | undefined;
    const missedBelow = (): Float64Array => {
      const below = this.#missed.slice(states, (k + 2) * states);
      for (let j = k - 1; j >= 0; j--) miss(view, this.entries[j] as Entry, below, j * states);
      return below;
    };
    const worseAbove = (): Float64Array => {
      const above = this.#worse.slice(k * states);
      for (let j = k + 1; j < this.entries.length; j++)
        raise(view, this.entries[j] as Entry, above, (j - k - 1) * states);
      return above;
    };
    return (entry) => {
      const at = this.#placeOf(entry);
      if (at <= k) {
        missed ??= missedBelow();
        return adds(view, entry, this.#worse, missed, at * states, at * states);
      }
      worse ??= worseAbove();
      return adds(view, entry, worse, this.#missed, (at - k - 1) * states, at * states);
    };
  }

  /** What an entry that is not in the list would add. */
  gain(entry: Entry): number {
    const at = this.#placeOf(entry) * this.#view.states;
    return adds(this.#view, entry, this.#worse, this.#missed, at, at);
  }

  /** What the k-th entry adds to the others, or would in another mode. */
  share(k: number, mode: number): number {
    const { states } = this.#view;
    const entry = { program: (this.entries[k] as Entry).program, mode };
    return adds(this.#view, entry, this.#worse, this.#missed, k * states, (k + 1) * states);
  }

  /** How many entries are worse. */
  #placeOf({ program }: Entry): number {
    const { level } = this.#view;
    const rung = level[program] as number;
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((level[(this.entries[middle] as Entry).program] as number) < rung) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Values after an entry, behind those before it at `at`. */
function raise(view: SharedView, { program, mode }: Entry, worse: Float64Array, at: number): void {
  const { states, problem, level, ladder } = view;
  const row = rowOf(view, program, mode);
  const t = ladder[level[program] as number] as number;
  for (let q = 0; q < states; q++) {
    const before = worse[at + q] as number;
    worse[at + states + q] = before + (problem.chance[row + q] as number) * (t - before);
  }
}

/** Chances missed with an entry, at `at`, before those without it. */
function miss(view: SharedView, { program, mode }: Entry, missed: Float64Array, at: number): void {
  const { states, problem } = view;
  const row = rowOf(view, program, mode);
  for (let q = 0; q < states; q++) {
    missed[at + q] = (missed[at + states + q] as number) * (1 - (problem.chance[row + q] as number));
  }
}

/** Gain of an entry beside worse ones of the values at `below` and better ones of the chances at `above`. */
function adds(
  view: SharedView,
  { program, mode }: Entry,
  worse: Float64Array,
  missed: Float64Array,
  below: number,
  above: number,
): number {
  const { states, problem, level, ladder } = view;
  const { chance } = problem;
  const t = ladder[level[program] as number] as number;
  const row = rowOf(view, program, mode);
  let even = 0;
  let odd = 0;
  let q = 0;
  for (; q + 1 < states; q += 2) {
    even += (missed[above + q] as number) * (t - (worse[below + q] as number)) * (chance[row + q] as number);
    odd += (missed[above + q + 1] as number) * (t - (worse[below + q + 1] as number)) * (chance[row + q + 1] as number);
  }
  if (q < states) {
    even += (missed[above + q] as number) * (t - (worse[below + q] as number)) * (chance[row + q] as number);
  }
  return even + odd;
}
