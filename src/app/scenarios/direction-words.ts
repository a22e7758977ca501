import type { Interval } from '../../loop/pick/result.ts';

/** Less than this, a twentieth of a point, is no difference. */
const NOTHING = 0.0005;

/** For profiles outside of what the data cover: which way a chance goes, without a number. */
export function directionInWords({ low, high }: Pick<Interval, 'low' | 'high'>): string {
  if (Math.max(Math.abs(low), Math.abs(high)) < NOTHING) return 'the same';
  if (low > -NOTHING) return 'higher';
  return high < NOTHING ? 'lower' : 'higher or lower';
}
