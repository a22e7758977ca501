import type { CountedOption, CountedProblem } from './counted-problem.ts';

/** What a list uses of its problem's limits. */
export class Usage {
  readonly #problem: CountedProblem;
  readonly #counts: Int32Array;
  #cents = 0;

  constructor(problem: CountedProblem) {
    this.#problem = problem;
    this.#counts = new Int32Array(problem.counters.length);
  }

  /** Counts an option in, or with −1 out. */
  move(option: CountedOption, by: 1 | -1): void {
    this.#cents += by * option.cost;
    for (const counter of option.counters) this.#counts[counter] = (this.#counts[counter] as number) + by;
  }

  /** Whether every limit is kept. */
  get fits(): boolean {
    const { counters, budget } = this.#problem;
    let cents = this.#cents;
    for (let counter = 0; counter < counters.length; counter++) {
      const count = this.#counts[counter] as number;
      const { limit, fees } = counters[counter] as (typeof counters)[number];
      if (count > limit) return false;
      cents += fees?.[count] ?? 0;
    }
    return cents <= budget;
  }

  /** Whether every limit would be kept after the given moves. */
  fitsAfter(out: readonly CountedOption[], into: readonly CountedOption[]): boolean {
    for (const option of out) this.move(option, -1);
    for (const option of into) this.move(option, 1);
    const { fits } = this;
    for (const option of into) this.move(option, -1);
    for (const option of out) this.move(option, 1);
    return fits;
  }
}
