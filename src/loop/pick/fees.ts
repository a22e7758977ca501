import type { FeeTier } from '../../catalogue/season.ts';

/** What `count` applications in one specialty cost, in dollars: each tier's fee for as many as it holds. */
export function costOf(count: number, tiers: readonly FeeTier[]): number {
  let left = count;
  let usd = 0;
  let before = 0;
  for (const tier of tiers) {
    const inTier = Math.min(left, (tier.first ?? Number.POSITIVE_INFINITY) - before);
    usd += inTier * tier.usd;
    left -= inTier;
    before = tier.first ?? before;
  }
  return usd;
}

/** The most applications, up to `most`, that a budget in dollars pays for. */
export function affordable(budgetUsd: number, tiers: readonly FeeTier[], most: number): number {
  let count = 0;
  while (count < most && costOf(count + 1, tiers) <= budgetUsd) count++;
  return count;
}
