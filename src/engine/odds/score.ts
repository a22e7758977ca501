/** Mean Step 2 CK of the matched and of the not matched with at least one rank, and the SD within each group. */
export interface ScoreTargets {
  readonly matched: number;
  readonly unmatched: number;
  readonly sd: number;
}

export interface ScoreLine {
  /** Log odds of an interview per point (β). */
  readonly slope: number;
  /** Mean and SD of the score among all applicants, those without a rank included (μ_s, σ_s). */
  readonly mean: number;
  readonly sd: number;
  /** Correlation of score and u. */
  readonly correlation: number;
}

type Strength = Record<'matched' | 'unmatched', { readonly mean: number; readonly variance: number }>;

/** C2, closed form: score and u are jointly normal, so the two published means fix the line. */
export function scoreLine(targets: ScoreTargets, strength: Strength, strengthSpread: number): ScoreLine {
  const { matched, unmatched } = strength;
  const variance = strengthSpread ** 2;
  const b = (targets.matched - targets.unmatched) / (matched.mean - unmatched.mean);
  const mean = targets.matched - b * matched.mean;
  const residual = targets.sd ** 2 - (b * b * (matched.variance + unmatched.variance)) / 2;
  const sd = Math.sqrt(residual + b * b * variance);
  const slope = (b * variance) / (sd * sd);
  return { slope, mean, sd, correlation: (slope * sd) / strengthSpread };
}

/** Outside these a parameter draw is rejected: the score would explain nothing, or all. */
export function admissible({ correlation }: ScoreLine): boolean {
  return correlation > 0 && correlation < 0.92;
}
