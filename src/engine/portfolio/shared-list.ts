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

  /** `entries` in any order; the one numbered `skip` after sorting is passed over. */
  constructor(view: SharedView, entries: readonly Entry[], skip = -1) {
    const { states, problem, level, ladder } = view;
    const { chance } = problem;
    this.#view = view;
    this.entries = entries.toSorted(
      (a, b) => (level[a.program] as number) - (level[b.program] as number) || a.program - b.program,
    );
    const worse = new Float64Array((entries.length + 1) * states);
    const missed = new Float64Array((entries.length + 1) * states);
    for (const [k, { program, mode }] of this.entries.entries()) {
      const row = rowOf(view, program, mode);
      const t = k === skip ? 0 : (ladder[level[program] as number] as number);
      const scale = k === skip ? 0 : 1;
      const at = k * states;
      for (let q = 0; q < states; q++) {
        const before = worse[at + q] as number;
        worse[at + states + q] = before + scale * (chance[row + q] as number) * (t - before);
      }
    }
    missed.set(problem.weights, entries.length * states);
    for (let k = this.entries.length - 1; k >= 0; k--) {
      const { program, mode } = this.entries[k] as Entry;
      const row = rowOf(view, program, mode);
      const scale = k === skip ? 0 : 1;
      const at = k * states;
      for (let q = 0; q < states; q++) {
        missed[at + q] = (missed[at + states + q] as number) * (1 - scale * (chance[row + q] as number));
      }
    }
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

  /** The list without its k-th entry, which keeps its place. */
  without(k: number): SharedList {
    return new SharedList(this.#view, this.entries, k);
  }

  /** What an entry that is not in the list would add. */
  gain(entry: Entry): number {
    const { level } = this.#view;
    const rung = level[entry.program] as number;
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((level[(this.entries[middle] as Entry).program] as number) < rung) low = middle + 1;
      else high = middle;
    }
    return this.#adds(entry, low, low);
  }

  /** What the k-th entry adds to the others, or would in another mode. */
  share(k: number, mode: number): number {
    return this.#adds({ program: (this.entries[k] as Entry).program, mode }, k, k + 1);
  }

  /** Gain of an entry beside those below `worse` and those from `better` on. */
  #adds({ program, mode }: Entry, worse: number, better: number): number {
    const { states, problem, level, ladder } = this.#view;
    const { chance } = problem;
    const t = ladder[level[program] as number] as number;
    const row = rowOf(this.#view, program, mode);
    const below = worse * states;
    const above = better * states;
    let even = 0;
    let odd = 0;
    let q = 0;
    for (; q + 1 < states; q += 2) {
      even +=
        (this.#missed[above + q] as number) * (t - (this.#worse[below + q] as number)) * (chance[row + q] as number);
      odd +=
        (this.#missed[above + q + 1] as number) *
        (t - (this.#worse[below + q + 1] as number)) *
        (chance[row + q + 1] as number);
    }
    if (q < states) {
      even +=
        (this.#missed[above + q] as number) * (t - (this.#worse[below + q] as number)) * (chance[row + q] as number);
    }
    return even + odd;
  }
}
