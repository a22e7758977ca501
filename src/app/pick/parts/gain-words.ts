import type { Interval } from '../../../loop/pick/result.ts';

/** What nobody would feel, and what the list itself counts as nothing: see `naturalEnd` of loop/pick. */
export const HALF_A_POINT = 0.005;

/**
 * A change of the chance with its paired range, in points: `+1.9 points (1.2 to 2.8)`, `−0.8 points (−1.4 to −0.2)`, or
 * that it is too small to see.
 */
export function gainInWords({ median, low, high }: Interval): string {
  if (Math.max(Math.abs(low), Math.abs(high)) < HALF_A_POINT) return 'less than half a point';
  const [middle, from, to] = [tenths(median), tenths(low), tenths(high)];
  const range = from === to ? '' : ` (${from} to ${to})`;
  return `${median > 0 && middle !== '0' ? '+' : ''}${middle}\u00a0${middle === '1.0' ? 'point' : 'points'}${range}`;
}

/** Points with one decimal: `1.9`, `−0.4`, `0`. */
export function tenths(share: number): string {
  const text = Math.abs(share * 100).toFixed(1);
  if (text === '0.0') return '0';
  return `${share < 0 ? '−' : ''}${text}`;
}
