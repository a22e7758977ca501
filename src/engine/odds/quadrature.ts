/** Nodes and weights for the mean over a standard normal: E[f(Z)] ≈ Σ weights[k]·f(nodes[k]). */
export interface Quadrature {
  /** Ascending, symmetric about 0. */
  readonly nodes: Float64Array;
  /** Positive; they sum to 1. */
  readonly weights: Float64Array;
}

/**
 * Gauss–Hermite quadrature in the probabilists' form, exact for polynomials up to degree 2n − 1.
 * Roots of the orthonormal Hermite polynomials by bisection between the roots of the one before (they interlace).
 */
export function gaussHermite(n: number): Quadrature {
  let roots = [0];
  for (let degree = 2; degree <= n; degree++) {
    const edge = 2 * Math.sqrt(degree) + 1;
    const fences = [-edge, ...roots, edge];
    roots = Array.from({ length: degree }, (_, k) =>
      rootBetween((x) => hermite(degree, x), fences[k] as number, fences[k + 1] as number),
    );
  }
  const nodes = Float64Array.from(roots, (root, k) => (root - (roots[n - 1 - k] as number)) / 2);
  const raw = nodes.map((x) => 1 / (n * hermite(n - 1, x) ** 2));
  const total = raw.reduce((sum, w) => sum + w, 0);
  return { nodes, weights: raw.map((w) => w / total) };
}

/** He_n(x)/√n!, by the three-term recurrence. */
function hermite(n: number, x: number): number {
  let before = 0;
  let value = 1;
  for (let k = 0; k < n; k++) {
    const next = (x * value - Math.sqrt(k) * before) / Math.sqrt(k + 1);
    before = value;
    value = next;
  }
  return value;
}

function rootBetween(f: (x: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  const rising = f(high) > 0;
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (f(middle) > 0 === rising) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/**
 * The lattice behind every served chance (odds.md §1): θ, the applicant's unseen strength; ε, what is unseen at the
 * rank stage; and two integrated out at once: a program's openness, and its own view at the rank stage.
 */
export const theta: Quadrature = gaussHermite(9);
export const epsilon: Quadrature = gaussHermite(7);
export const openness: Quadrature = gaussHermite(5);
export const rankNoise: Quadrature = gaussHermite(3);

/** Standard normal values of the θ nodes, ascending. */
export const thetaNodes: Float64Array = theta.nodes;
