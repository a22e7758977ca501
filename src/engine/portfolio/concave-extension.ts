import type { CountedProblem } from './counted-problem.ts';

/** Chances nearer to 1 are cut, since certainty has no logarithm; `slack` makes up for it. */
const CERTAIN = 1 - 1e-9;

/** Value and slope of the extension at a point. */
export interface Tangent {
  readonly value: number;
  /** By option, as in the point. */
  readonly gradient: Float64Array;
}

/**
 * The concave extension of a list's value (engine certificate): with shares x in [0, 1] of every option, at most one whole
 * option a program, F(x) = Σ_j δ_j·(1 − exp(−Σ_{k ≤ j} a_k·x_k)) over descending utility, δ_j = t_j − t_{j+1}, a = −ln(1 − p).
 * F equals the value at every list, so each tangent bounds the value of every list from above.
 */
export class ConcaveExtension {
  /** First option of each program in a point, and the end. */
  readonly starts: Int32Array;
  /** What the cut chances may have taken from a value. */
  readonly slack: number;
  readonly #descending: readonly number[];
  readonly #steps: Float64Array;
  readonly #logs: Float64Array;

  constructor({ utility, options }: CountedProblem) {
    this.starts = new Int32Array(options.length + 1);
    for (const [j, ways] of options.entries()) this.starts[j + 1] = (this.starts[j] as number) + ways.length;
    this.#logs = Float64Array.from(
      options.flatMap((ways) => ways.map(({ chance }) => -Math.log1p(-Math.min(chance, CERTAIN)))),
    );
    this.slack = options.reduce(
      (sum, ways, j) =>
        ways.some(({ chance }) => chance > CERTAIN) ? sum + (1 - CERTAIN) * (utility[j] as number) : sum,
      0,
    );
    this.#descending = Array.from(utility, (_, j) => j).sort((a, b) => (utility[b] as number) - (utility[a] as number));
    this.#steps = Float64Array.from(this.#descending, (j, rank) => {
      const next = this.#descending[rank + 1];
      return (utility[j] as number) - (next === undefined ? 0 : (utility[next] as number));
    });
  }

  tangent(point: Float64Array): Tangent {
    const missed = new Float64Array(this.#descending.length);
    let log = 0;
    let value = 0;
    for (const [rank, j] of this.#descending.entries()) {
      for (let o = this.starts[j] as number; o < (this.starts[j + 1] as number); o++) {
        log += (this.#logs[o] as number) * (point[o] as number);
      }
      missed[rank] = (this.#steps[rank] as number) * Math.exp(-log);
      value += (this.#steps[rank] as number) * -Math.expm1(-log);
    }
    const gradient = new Float64Array(point.length);
    let open = 0;
    for (let rank = this.#descending.length - 1; rank >= 0; rank--) {
      open += missed[rank] as number;
      const j = this.#descending[rank] as number;
      for (let o = this.starts[j] as number; o < (this.starts[j + 1] as number); o++) {
        gradient[o] = (this.#logs[o] as number) * open;
      }
    }
    return { value, gradient };
  }
}
