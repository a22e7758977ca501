import { ConcaveExtension } from './concave-extension.ts';
import type { CountedProblem } from './counted-problem.ts';
import type { Application } from './list-problem.ts';
import { type PricedChoice, type Prices, pricedChoice } from './priced-choice.ts';

/** Tangents tried, and price steps at each. */
const TANGENTS = 60;
const STEPS = 20;
/** The list is near the best point of the relaxation, so the first moves away from it are small. */
const CAUTION = 20;

/** A bound for every feasible list, and the prices that gave it. */
export interface Bound {
  readonly bound: number;
  readonly prices: Prices;
}

/**
 * An upper bound on the value of every feasible list, near the best of a concave relaxation: tangents of the concave
 * extension, each maximised at prices for what is scarce; the points move towards what the prices choose (Frank & Wolfe),
 * the prices by subgradients. Every step gives a valid bound and the least is kept. `list` must be feasible.
 */
export function upperBound(problem: CountedProblem, list: readonly Application[]): Bound {
  const extension = new ConcaveExtension(problem);
  const chosen = pointOf(problem, extension.starts, list);
  const point = chosen.slice();
  const first = extension.tangent(point).gradient;
  let prices = firstPrices(problem, (at) => pricedChoice(problem, extension.starts, first, at));
  let best: Bound = { bound: Number.POSITIVE_INFINITY, prices };
  for (let round = 0; round < TANGENTS; round++) {
    const { value, gradient } = extension.tangent(point);
    const drop = inner(gradient, point);
    const base = value - drop + extension.slack;
    const reached = inner(gradient, chosen);
    const mean = new Float64Array(point.length);
    for (let step = 1; step <= STEPS; step++) {
      const choice = pricedChoice(problem, extension.starts, gradient, prices);
      // The terms may all but cancel, so what rounding may have cost is measured by them, not by their sum.
      const rounding = 1e-12 * (Math.abs(value) + Math.abs(drop) + Math.abs(choice.bound));
      const bound = base + choice.bound + rounding;
      if (bound < best.bound) best = { bound, prices };
      for (let o = 0; o < mean.length; o++) mean[o] = (mean[o] as number) + (choice.point[o] as number) / STEPS;
      prices = nextPrices(problem, prices, choice, (choice.bound - reached) / step);
    }
    const share = 2 / (round + CAUTION);
    for (let o = 0; o < point.length; o++) {
      point[o] = (point[o] as number) + share * ((mean[o] as number) - (point[o] as number));
    }
  }
  return best;
}

/** Prices found one after the other, twice: each the lowest at which its own limit is kept, by bisection. */
function firstPrices({ counters, budget }: CountedProblem, choose: (prices: Prices) => PricedChoice): Prices {
  let prices: Prices = { counters: new Float64Array(counters.length), cent: 0 };
  for (let sweep = 0; sweep < 2; sweep++) {
    for (const [counter, { limit, fees }] of counters.entries()) {
      if (fees !== undefined) continue;
      const at = (price: number): Prices => ({ ...prices, counters: prices.counters.with(counter, price) });
      prices = at(lowestPrice((price) => (choose(at(price)).counted[counter] as number) <= limit));
    }
    if (budget < Number.POSITIVE_INFINITY) {
      prices = { ...prices, cent: lowestPrice((cent) => choose({ ...prices, cent }).cents <= budget) };
    }
  }
  return prices;
}

/** The lowest price at which a limit is kept, to 40 halvings; what pinned programs use no price can save. */
function lowestPrice(kept: (price: number) => boolean): number {
  if (kept(0)) return 0;
  let high = 1e-9;
  while (!kept(high) && high < 1e12) high *= 8;
  let low = 0;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (kept(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** A step against the subgradient (limit − use), each limit as its own unit. */
function nextPrices(problem: CountedProblem, prices: Prices, choice: PricedChoice, length: number): Prices {
  const { counters, budget } = problem;
  const paid = budget < Number.POSITIVE_INFINITY;
  const units = counters.map(({ limit }) => Math.max(1, limit));
  const centUnit = Math.max(1, budget);
  const over = counters.map(({ limit, fees }, counter) =>
    // A fee table's count is limited inside the choice and needs no price.
    fees === undefined ? ((choice.counted[counter] as number) - limit) / (units[counter] as number) : 0,
  );
  const overspent = paid ? (choice.cents - budget) / centUnit : 0;
  const norm = over.reduce((sum, x) => sum + x * x, overspent * overspent);
  if (norm === 0) return prices;
  const step = Math.max(0, length) / norm;
  return {
    counters: Float64Array.from(prices.counters, (price, counter) =>
      Math.max(0, price + (step * (over[counter] as number)) / (units[counter] as number)),
    ),
    cent: paid ? Math.max(0, prices.cent + (step * overspent) / centUnit) : 0,
  };
}

function pointOf({ options }: CountedProblem, starts: Int32Array, list: readonly Application[]): Float64Array {
  const point = new Float64Array(starts[options.length] as number);
  for (const { candidate, mode } of list) {
    const index = options[candidate]?.findIndex((option) => option.mode === mode) ?? -1;
    if (index >= 0) point[(starts[candidate] as number) + index] = 1;
  }
  return point;
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
}
