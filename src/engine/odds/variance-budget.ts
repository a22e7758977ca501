/** Assumed effects may explain at most this share of the spread that the score leaves. */
const MOST_EXPLAINED = 0.75;

export interface VarianceBudget {
  /** SD of what stays unseen of an applicant (σ_θ). */
  readonly unseen: number;
  /** Factor, at most 1, by which every assumed effect is shrunk to keep within the budget. */
  readonly scale: number;
}

/**
 * C3: σ_θ² = σ_u² − β²σ_s² − Σ c_j²·Var(x_j). `explainedByScore` is β²σ_s²; `explainedByEffects` is the sum before shrinking.
 */
export function varianceBudget(
  strengthSpread: number,
  explainedByScore: number,
  explainedByEffects: number,
): VarianceBudget {
  const left = strengthSpread ** 2 - explainedByScore;
  const most = MOST_EXPLAINED * left;
  const scale = explainedByEffects > most ? Math.sqrt(most / explainedByEffects) : 1;
  return { unseen: Math.sqrt(left - scale ** 2 * explainedByEffects), scale };
}
