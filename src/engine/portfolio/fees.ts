/** A step of a fee table: each application up to the `upTo`-th of its group costs `each` (whole cents). */
export interface FeeTier {
  /** Count within the group, from 1, rising over the table; Infinity in the last tier. */
  readonly upTo: number;
  readonly each: number;
}

/** Fees of 0, 1, … `most` applications to one group, in whole cents; an empty table is free. */
export function feesByCount(tiers: readonly FeeTier[], most: number): readonly number[] {
  const fees = [0];
  let tier = 0;
  let total = 0;
  for (let count = 1; count <= most; count++) {
    while (count > (tiers[tier]?.upTo ?? Number.POSITIVE_INFINITY)) tier++;
    total += tiers[tier]?.each ?? 0;
    fees.push(total);
  }
  return fees;
}

/** Fee of `count` applications to one group, in whole cents. */
export function tieredFee(tiers: readonly FeeTier[], count: number): number {
  return feesByCount(tiers, count)[count] ?? 0;
}
