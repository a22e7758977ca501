import { type Entry, rowOf, type SharedView } from './shared-view.ts';

/**
 * What a certain success at each level of utility would add to a growing list, by state: at `level * states + state` stands
 * w_q · P(nothing as good in the list says yes) · (t_level − value of what is worse in the list). A program's gain is the
 * dot product of its level's row with its chances: τ of marginal-improvement.ts, once for each state.
 */
export class GainWeights {
  readonly #view: SharedView;
  readonly #rows: Float64Array;
  /** How many programs still to be asked about stand on each level; the rows of the others are let go. */
  readonly #asked: Int32Array;

  /** Beside the empty list; `asked` are the programs whose gains will be wanted, each until it joins. */
  constructor(view: SharedView, asked: Iterable<number>) {
    const { ladder, states, problem } = view;
    this.#view = view;
    this.#rows = new Float64Array(ladder.length * states);
    let at = 0;
    for (const t of ladder) for (const w of problem.weights) this.#rows[at++] = w * t;
    this.#asked = new Int32Array(ladder.length);
    for (const program of asked) this.#count(program, 1);
  }

  /** What a program in a mode adds. */
  gain(program: number, mode: number): number {
    const { level, states, problem } = this.#view;
    return dot(
      this.#rows,
      (level[program] as number) * states,
      problem.chance,
      rowOf(this.#view, program, mode),
      states,
    );
  }

  /** The program joins the list. */
  admit({ program, mode }: Entry): void {
    const { level, states, problem } = this.#view;
    const { chance } = problem;
    const rows = this.#rows;
    const rung = level[program] as number;
    const own = rung * states;
    const row = rowOf(this.#view, program, mode);
    this.#count(program, -1);
    // Better levels lose what this program now brings in; its own row, read for that, changes after them.
    for (let better = rung + 1; better < this.#asked.length; better++) {
      if (this.#asked[better] === 0) continue;
      const at = better * states;
      for (let q = 0; q < states; q++) {
        rows[at + q] = (rows[at + q] as number) - (chance[row + q] as number) * (rows[own + q] as number);
      }
    }
    for (let worse = 0; worse <= rung; worse++) {
      if (this.#asked[worse] === 0) continue;
      const at = worse * states;
      for (let q = 0; q < states; q++) rows[at + q] = (rows[at + q] as number) * (1 - (chance[row + q] as number));
    }
  }

  #count(program: number, by: number): void {
    const rung = this.#view.level[program] as number;
    this.#asked[rung] = (this.#asked[rung] as number) + by;
  }
}

/** Σ a[from + q]·b[row + q], in four sums so that the additions need not wait for each other. */
export function dot(a: Float64Array, from: number, b: Float64Array, row: number, length: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let q = 0;
  for (; q + 3 < length; q += 4) {
    first += (a[from + q] as number) * (b[row + q] as number);
    second += (a[from + q + 1] as number) * (b[row + q + 1] as number);
    third += (a[from + q + 2] as number) * (b[row + q + 2] as number);
    fourth += (a[from + q + 3] as number) * (b[row + q + 3] as number);
  }
  for (; q < length; q++) first += (a[from + q] as number) * (b[row + q] as number);
  return first + second + (third + fourth);
}
