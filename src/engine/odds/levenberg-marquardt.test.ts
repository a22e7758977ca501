import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leastSquares } from './levenberg-marquardt.ts';

const far = { lower: [-100, -100], upper: [100, 100] };

it("finds the minimum of Rosenbrock's valley from its usual start", () => {
  const residuals = ([x = 0, y = 0]: readonly number[]) => Float64Array.from([10 * (y - x * x), 1 - x]);
  const { x, loss } = leastSquares({ residuals, start: [-1.2, 1], ...far });
  expect(x[0]).toBeCloseTo(1, 6);
  expect(x[1]).toBeCloseTo(1, 6);
  expect(loss).toBeLessThan(1e-12);
});

it('recovers an exponential decay from any start, inside its bounds', () => {
  const times = [0, 1, 2, 3, 5, 8];
  const rate = fc.double({ min: 0.1, max: 1, noNaN: true });
  const height = fc.double({ min: 0.5, max: 5, noNaN: true });
  fc.assert(
    fc.property(height, rate, height, rate, (a, b, a0, b0) => {
      const residuals = ([p = 0, q = 0]: readonly number[]) =>
        Float64Array.from(times, (t) => p * Math.exp(-q * t) - a * Math.exp(-b * t));
      const { x } = leastSquares({ residuals, start: [a0, b0], lower: [0, 0], upper: [10, 3] });
      expect(x[0]).toBeCloseTo(a, 4);
      expect(x[1]).toBeCloseTo(b, 4);
    }),
    { numRuns: 50 },
  );
});

it('stops at the bound where the minimum lies beyond it, and still fits the rest', () => {
  const residuals = ([x = 0, y = 0]: readonly number[]) => Float64Array.from([x + 2, y - x - 3]);
  const { x, loss } = leastSquares({ residuals, start: [4, 0], lower: [0, -10], upper: [5, 10] });
  expect(x[0]).toBe(0);
  expect(x[1]).toBeCloseTo(3, 6);
  expect(loss).toBeCloseTo(4, 9);
});
