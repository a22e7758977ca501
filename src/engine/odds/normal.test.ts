import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalQuantile } from './normal.ts';

it.each([
  [0.5, 0],
  [0.975, 1.959963984540054],
  [0.9, 1.2815515655446004],
  [0.01, -2.3263478740408408],
  [1e-10, -6.361340902404056],
])('quantile of %d is %d', (p, z) => {
  expect(normalQuantile(p)).toBeCloseTo(z, 12);
});

it('is odd about 1/2 and rises', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 0.5, noNaN: true }), (p) => {
      expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 8);
      expect(normalQuantile(p * 0.999)).toBeLessThan(normalQuantile(p));
    }),
  );
});
