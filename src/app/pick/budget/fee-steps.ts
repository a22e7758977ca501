import type { FeeTier } from '../../../catalogue/season.ts';

/** From this application on, each costs so much. */
export interface FeeStep {
  readonly from: number;
  readonly usd: number;
}

/** Where the fee for one more application changes; none where all cost the same. */
export function feeSteps(fees: readonly FeeTier[]): readonly FeeStep[] {
  return fees.flatMap(({ first }, tier) => {
    const next = fees[tier + 1];
    return first === undefined || next === undefined ? [] : [{ from: first + 1, usd: next.usd }];
  });
}
