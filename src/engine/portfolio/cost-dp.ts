import { ascendingBy } from './ascending.ts';

/** Programs with costs of their own under one budget. */
export interface CostProblem {
  readonly utility: readonly number[];
  readonly chance: readonly number[];
  /** Whole numbers ≥ 0. */
  readonly cost: readonly number[];
  /** Whole number; at least the cost of the pinned programs. */
  readonly budget: number;
  readonly pinned: readonly boolean[];
}

/** Cells the table needs: programs × (budget in units of the costs' greatest common divisor, plus one). */
export function costDpCells({ cost, budget }: CostProblem): number {
  return cost.length * (scale(cost, budget).budget + 1);
}

/**
 * The best list within a budget, exactly, by indices: V(j, b) = max{V(j−1, b), (1−f_j)·V(j−1, b−c_j) + f_j·t_j} in
 * ascending utility, updated downwards in place. Among equal lists those whose programs come earlier in the input stay.
 */
export function costDp(problem: CostProblem): readonly number[] {
  const { utility, chance, pinned } = problem;
  const { cost, budget } = scale(problem.cost, problem.budget);
  const order = ascendingBy(utility);
  const width = budget + 1;
  const value = new Float64Array(width);
  const taken = new Uint8Array(order.length * width);
  order.forEach((j, step) => {
    const c = cost[j] as number;
    const t = utility[j] as number;
    const f = chance[j] as number;
    const must = pinned[j] === true;
    for (let b = budget; b >= 0; b--) {
      const without = must ? Number.NEGATIVE_INFINITY : (value[b] as number);
      const before = b >= c ? (value[b - c] as number) : Number.NEGATIVE_INFINITY;
      // NaN, hence no choice, where the pinned programs do not fit.
      const withIt = before + f * (t - before);
      if (withIt > without) taken[step * width + b] = 1;
      value[b] = withIt > without ? withIt : without;
    }
  });
  const list: number[] = [];
  let left = budget;
  for (let step = order.length - 1; step >= 0; step--) {
    if (taken[step * width + left] !== 1) continue;
    const j = order[step] as number;
    list.push(j);
    left -= cost[j] as number;
  }
  return list.reverse();
}

function scale(cost: readonly number[], budget: number): { readonly cost: readonly number[]; readonly budget: number } {
  const total = cost.reduce((sum, c) => sum + c, 0);
  const unit = cost.reduce(greatestCommonDivisor, 0) || 1;
  return { cost: cost.map((c) => c / unit), budget: Math.floor(Math.min(budget, total) / unit) };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
