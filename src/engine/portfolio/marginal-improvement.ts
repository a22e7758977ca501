/** Nested best lists: the first h programs of `order` are the best list of h; `values[h − 1]` is its value. */
export interface NestedLists {
  readonly order: readonly number[];
  readonly values: readonly number[];
}

/**
 * The best list of every length when all applications cost the same and outcomes are independent: exact and nested
 * (Chade & Smith 2006; Kapur & Hong, arXiv 2205.01869), O(n·h). Pinned programs enter first, and the rest is best beside
 * them. Ends with the last program that adds anything. Among equals the first of the input enters first.
 */
export function marginalImprovement(
  utility: readonly number[],
  chance: readonly number[],
  pinned: readonly boolean[] = [],
): NestedLists {
  // What a success at j would add to the list so far, were j certain: tau_j.
  const tau = Float64Array.from(utility);
  const t = Float64Array.from(utility);
  const f = Float64Array.from(chance);
  const waiting = Uint8Array.from(t, () => 1);
  let pins = pinned.filter(Boolean).length;
  const order: number[] = [];
  const values: number[] = [];
  let value = 0;
  while (order.length < t.length) {
    let best = -1;
    let gain = pins > 0 ? -1 : 0;
    for (let j = 0; j < t.length; j++) {
      if (waiting[j] === 0 || (pins > 0 && pinned[j] !== true)) continue;
      const adds = (f[j] as number) * (tau[j] as number);
      if (adds > gain) {
        gain = adds;
        best = j;
      }
    }
    if (best < 0) break;
    if (pins > 0) pins--;
    waiting[best] = 0;
    value += gain;
    order.push(best);
    values.push(value);
    admit(tau, t, best, f[best] as number);
  }
  return { order, values };
}

function admit(tau: Float64Array, t: Float64Array, k: number, f: number): void {
  const limit = t[k] as number;
  const covered = f * (tau[k] as number);
  const missed = 1 - f;
  for (let j = 0; j < t.length; j++) {
    const now = tau[j] as number;
    tau[j] = (t[j] as number) <= limit ? missed * now : now - covered;
  }
}
