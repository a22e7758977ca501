import type { FeeTier } from '../../catalogue/season.ts';
import { tieredFee } from '../../engine/portfolio/fees.ts';

/** What `count` applications in one specialty cost, in dollars. */
export function costOf(count: number, tiers: readonly FeeTier[]): number {
  const steps = tiers.map(({ first = Number.POSITIVE_INFINITY, usd }) => ({
    upTo: first,
    each: Math.round(usd * 100),
  }));
  return tieredFee(steps, count) / 100;
}

/** The most applications, up to `most`, that a budget in dollars pays for. */
export function affordable(budgetUsd: number, tiers: readonly FeeTier[], most: number): number {
  let count = 0;
  while (count < most && costOf(count + 1, tiers) <= budgetUsd) count++;
  return count;
}
