import type { Uniform } from '../../../base/random.ts';
import { normalQuantile } from '../../../engine/odds/normal.ts';
import type { ParameterRow } from '../parameters.ts';

/** The standard normal's 90th percentile. */
const Z90 = 1.2815515655446004;

/** One value of an assumed parameter, around its base value. */
export function drawFrom(value: number, spread: ParameterRow['spread'], next: Uniform): number {
  const p = next();
  switch (spread.kind) {
    case 'uniform':
      return spread.low + (spread.high - spread.low) * p;
    case 'normal': {
      const { sd, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = spread;
      return Math.min(max, Math.max(min, value + sd * normalQuantile(p)));
    }
    case 'folded':
      return Math.abs(spread.mean + spread.sd * normalQuantile(p));
    case 'factor':
      return value * Math.exp(spread.sd * normalQuantile(p));
    case 'two-sided': {
      const z = normalQuantile(p) / Z90;
      return Math.max(0, value + z * (z > 0 ? spread.high - value : value - spread.low));
    }
    case 'fixed':
    case 'fitted':
      return value;
  }
}
