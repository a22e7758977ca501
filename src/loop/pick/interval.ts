import { quantileSorted } from '../../base/quantile.ts';
import type { Interval } from './result.ts';

/** Median and plausible range (10th to 90th percentile) of one number over the parameter draws. */
export function intervalOf(draws: Float64Array, digits = 4): Interval {
  const sorted = Float64Array.from(draws).sort();
  return {
    median: round(quantileSorted(sorted, 0.5), digits),
    low: round(quantileSorted(sorted, 0.1), digits),
    high: round(quantileSorted(sorted, 0.9), digits),
  };
}

export function medianOf(draws: Float64Array, digits = 4): number {
  return round(quantileSorted(Float64Array.from(draws).sort(), 0.5), digits);
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
