import { quantileSorted } from '../../src/base/quantile.ts';

/** Median and 10th to 90th percentile of one number over the parameter draws. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = Float64Array.from(values).sort();
  return { median: quantileSorted(sorted, 0.5), low: quantileSorted(sorted, 0.1), high: quantileSorted(sorted, 0.9) };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function standardDeviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}

export function correlation(x: readonly number[], y: readonly number[]): number {
  const [cx, cy] = [mean(x), mean(y)];
  const products = x.reduce((sum, value, k) => sum + (value - cx) * ((y[k] as number) - cy), 0);
  return products / ((x.length - 1) * standardDeviation(x) * standardDeviation(y));
}
