/** Root of a rising function near `start`, by secant steps; throws an Error where 30 steps do not settle it. */
export function secant(f: (x: number) => number, start: number, tolerance: number): number {
  let before = start;
  let fBefore = f(before);
  let x = start + 0.2;
  for (let step = 0; step < 30; step++) {
    const value = f(x);
    if (Math.abs(value) <= tolerance) return x;
    const next = x - (value * (x - before)) / (value - fBefore);
    before = x;
    fBefore = value;
    x = next;
  }
  throw new Error(`no root near ${start} within 30 steps`);
}
