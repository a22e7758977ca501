/** Longest rank list kept; also the longest of the population fit. */
export const MOST_RANKS = 60;

/**
 * Shifted negative binomial of contiguous ranks: k − 1 has mean `mean − 1` and variance `sd²`; cut at 60, renormalised.
 * Returns P(k) at index k, index 0 being 0. Throws a RangeError where the variance does not exceed the shifted mean.
 */
export function rankCounts(mean: number, sd: number): Float64Array {
  const shifted = mean - 1;
  const variance = sd * sd;
  if (!(shifted > 0 && variance > shifted)) throw new RangeError(`no negative binomial has mean ${mean} and SD ${sd}`);
  const success = shifted / variance;
  const size = (shifted * success) / (1 - success);
  const pmf = new Float64Array(MOST_RANKS + 1);
  let mass = success ** size;
  let total = 0;
  for (let k = 1; k <= MOST_RANKS; k++) {
    pmf[k] = mass;
    total += mass;
    mass *= ((size + k - 1) / k) * (1 - success);
  }
  return pmf.map((p) => p / total);
}

/** Mean and SD of a distribution on 0, 1, 2, …; it need not sum to 1. */
export function moments(pmf: Float64Array): { readonly mean: number; readonly sd: number } {
  let total = 0;
  let first = 0;
  let second = 0;
  for (const [k, p] of pmf.entries()) {
    total += p;
    first += k * p;
    second += k * k * p;
  }
  const mean = first / total;
  return { mean, sd: Math.sqrt(second / total - mean * mean) };
}

/** P(count ≤ k) for a distribution on 0, 1, 2, …; it need not sum to 1. */
export function cumulative(pmf: Float64Array, k: number): number {
  let total = 0;
  let below = 0;
  for (const [count, p] of pmf.entries()) {
    total += p;
    if (count <= k) below += p;
  }
  return below / total;
}

/** Smallest k with P(count ≤ k) ≥ p. */
export function quantileOf(pmf: Float64Array, p: number): number {
  let k = 0;
  while (k < pmf.length - 1 && cumulative(pmf, k) < p) k++;
  return k;
}
