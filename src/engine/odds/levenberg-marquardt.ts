export interface LeastSquares {
  /** Residuals already divided by their scales. */
  readonly residuals: (x: readonly number[]) => Float64Array;
  readonly start: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

export interface LeastSquaresFit {
  readonly x: readonly number[];
  /** Sum of squared residuals (χ²). */
  readonly loss: number;
  readonly iterations: number;
}

const STEP = 1e-5;
const MOST_ITERATIONS = 200;

/**
 * Bounded Levenberg–Marquardt with a numerical Jacobian (central differences inside the bounds, one-sided at them).
 * A coordinate at a bound that the step would leave is held there for that step; steps are cut to the box.
 */
export function leastSquares({ residuals, start, lower, upper }: LeastSquares): LeastSquaresFit {
  const cut = (v: number, i: number) => Math.min(upper[i] as number, Math.max(lower[i] as number, v));
  let x = start.map(cut);
  let r = residuals(x);
  let loss = squared(r);
  let damping = 1e-3;
  for (let iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
    const jacobian = x.map((_, i) => derivative(residuals, x, i, lower, upper));
    const gradient = jacobian.map((column) => dot(column, r));
    const free = x.map((v, i) => {
      const g = gradient[i] as number;
      return !((v <= (lower[i] as number) && g > 0) || (v >= (upper[i] as number) && g < 0));
    });
    let improved = false;
    while (damping < 1e12) {
      const step = dampedStep(jacobian, gradient, free, damping);
      const next = x.map((v, i) => cut(v + (step[i] as number), i));
      const nextR = residuals(next);
      const nextLoss = squared(nextR);
      if (nextLoss < loss) {
        const gain = loss - nextLoss;
        const moved = Math.max(...next.map((v, i) => Math.abs(v - (x[i] as number))));
        x = next;
        r = nextR;
        loss = nextLoss;
        damping = Math.max(damping / 10, 1e-12);
        improved = gain > 1e-12 * loss || moved > 1e-9;
        break;
      }
      damping *= 10;
    }
    if (!improved) return { x, loss, iterations: iteration };
  }
  return { x, loss, iterations: MOST_ITERATIONS };
}

function derivative(
  residuals: LeastSquares['residuals'],
  x: readonly number[],
  i: number,
  lower: readonly number[],
  upper: readonly number[],
): Float64Array {
  const at = x[i] as number;
  const high = Math.min(at + STEP, upper[i] as number);
  const low = Math.max(at - STEP, lower[i] as number);
  const above = residuals(x.with(i, high));
  const below = residuals(x.with(i, low));
  return above.map((v, k) => (v - (below[k] as number)) / (high - low));
}

/** Solves (JᵀJ + damping·diag(JᵀJ))·step = −gradient over the free coordinates; 0 for the others. */
function dampedStep(
  jacobian: readonly Float64Array[],
  gradient: readonly number[],
  free: readonly boolean[],
  damping: number,
): number[] {
  const matrix = jacobian.map((row, i) =>
    jacobian.map((column, k) => {
      if (i !== k) return free[i] && free[k] ? dot(row, column) : 0;
      return free[i] ? dot(row, row) * (1 + damping) + 1e-300 : 1;
    }),
  );
  return solve(
    matrix,
    gradient.map((g, i) => (free[i] ? -g : 0)),
  );
}

/** Gaussian elimination with partial pivoting; for a handful of unknowns. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  const n = rows.length;
  const at = (i: number, k: number) => (rows[i] as number[])[k] as number;
  for (let pivot = 0; pivot < n; pivot++) {
    let best = pivot;
    for (let i = pivot + 1; i < n; i++) if (Math.abs(at(i, pivot)) > Math.abs(at(best, pivot))) best = i;
    [rows[pivot], rows[best]] = [rows[best] as number[], rows[pivot] as number[]];
    for (let i = pivot + 1; i < n; i++) {
      const factor = at(i, pivot) / at(pivot, pivot);
      rows[i] = (rows[i] as number[]).map((v, k) => v - factor * at(pivot, k));
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let rest = at(i, n);
    for (let k = i + 1; k < n; k++) rest -= at(i, k) * (x[k] as number);
    x[i] = rest / at(i, i);
  }
  return x;
}

function squared(r: Float64Array): number {
  return dot(r, r);
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, v, k) => sum + v * (b[k] as number), 0);
}
