/** Quantile of Gamma(shape, scale) by bisection on the series of the lower incomplete gamma function; to 1e-12. */
export function gammaQuantile(p: number, shape: number, scale: number): number {
  let low = 0;
  let high = 1;
  while (lowerGamma(shape, high) < p) high *= 2;
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2;
    if (lowerGamma(shape, middle) < p) low = middle;
    else high = middle;
  }
  return scale * high;
}

/** Regularised P(a, x) = xᵃe⁻ˣ/Γ(a + 1) · Σ xⁿ/((a + 1)…(a + n)). */
function lowerGamma(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > 1e-17 * sum; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return Math.exp(a * Math.log(x) - x - logGamma(a + 1)) * sum;
}

/** ln Γ(a) by Stirling's series, its argument raised above 20 first. */
function logGamma(a: number): number {
  let x = a;
  let below = 0;
  for (; x < 20; x++) below += Math.log(x);
  const r = 1 / (x * x);
  const tail = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r / 1680))) / x;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + tail - below;
}
