import type { CountedOption, CountedProblem } from './counted-problem.ts';

/** Prices of what is scarce, ≥ 0: one for each counter (0 for those paid in fees), and of a cent. */
export interface Prices {
  readonly counters: Float64Array;
  readonly cent: number;
}

/** The best choice at given prices when nothing else limits it. */
export interface PricedChoice {
  /** At least the linear value of every feasible list. */
  readonly bound: number;
  /** 1 for each option taken. */
  readonly point: Float64Array;
  /** How far each counter, and the money, are used. */
  readonly counted: Float64Array;
  readonly cents: number;
}

/** What an option uses up, at these prices; fees that depend on a count are not in it. */
export function priceOf({ counters, cost }: CountedOption, prices: Prices): number {
  return counters.reduce((sum, counter) => sum + (prices.counters[counter] as number), prices.cent * cost);
}

/**
 * Lagrangian relaxation: limits and budget are given up for their prices, and max g·x falls apart into one choice a program,
 * and for each fee table the best count. Pinned programs are always taken.
 */
export function pricedChoice(
  { options, pinned, counters, budget }: CountedProblem,
  starts: Int32Array,
  gradient: Float64Array,
  prices: Prices,
): PricedChoice {
  const point = new Float64Array(gradient.length);
  const counted = new Float64Array(counters.length);
  let bound = prices.cent > 0 ? prices.cent * budget : 0;
  let cents = 0;
  for (const [counter, { limit }] of counters.entries()) bound += (prices.counters[counter] as number) * limit;

  const byTable = new Map<number, Offer[]>();
  const take = ({ option, at, worth }: Offer): void => {
    point[at] = 1;
    bound += worth;
    cents += option.cost;
    for (const counter of option.counters) counted[counter] = (counted[counter] as number) + 1;
  };
  for (const [j, ways] of options.entries()) {
    let best: Offer | undefined;
    for (const [index, option] of ways.entries()) {
      const at = (starts[j] as number) + index;
      const worth = (gradient[at] as number) - priceOf(option, prices);
      if (best === undefined || worth > best.worth) best = { option, at, worth, must: pinned[j] === true };
    }
    if (best === undefined) continue;
    const table = best.option.counters.find((counter) => counters[counter]?.fees !== undefined);
    if (table === undefined) {
      if (best.must || best.worth > 0) take(best);
    } else {
      const offers = byTable.get(table) ?? [];
      offers.push(best);
      byTable.set(table, offers);
    }
  }
  for (const [table, offers] of byTable) {
    offers.sort((a, b) => Number(b.must) - Number(a.must) || b.worth - a.worth);
    const fees = counters[table]?.fees ?? [];
    const count = bestCount(offers, fees, prices.cent);
    for (const offer of offers.slice(0, count)) take(offer);
    cents += fees[count] ?? 0;
    bound -= prices.cent * (fees[count] ?? 0);
  }
  return { bound, point, counted, cents };
}

interface Offer {
  readonly option: CountedOption;
  readonly at: number;
  readonly worth: number;
  readonly must: boolean;
}

function bestCount(offers: readonly Offer[], fees: readonly number[], cent: number): number {
  let sum = 0;
  let best = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (let n = 0; n < fees.length && n <= offers.length; n++) {
    if (n > 0) sum += offers[n - 1]?.worth ?? 0;
    const worth = sum - cent * (fees[n] as number);
    if (offers[n]?.must !== true && worth > best) {
      best = worth;
      count = n;
    }
  }
  return count;
}
