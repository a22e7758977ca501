import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stream } from './random.ts';

const take = (seed: string, name: string, count: number) => {
  const next = stream(seed, name);
  return Array.from({ length: count }, next);
};

it('gives the same numbers for the same seed and name, on every machine', () => {
  expect(take('prelude-1', 'golden', 4)).toEqual([
    0.9268015444977209, 0.6083280412713066, 0.1578394427197054, 0.06849001056980342,
  ]);
});

it('stays inside (0, 1), and differs between names and between seeds', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (seed, name, other) => {
      const numbers = take(seed, name, 50);
      expect(numbers.every((u) => u > 0 && u < 1)).toBe(true);
      expect(take(seed, name, 50)).toEqual(numbers);
      if (other !== name) expect(take(seed, other, 50)).not.toEqual(numbers);
    }),
  );
});

it('is uniform: mean 1/2, variance 1/12, no lag-1 correlation', () => {
  const numbers = take('prelude-1', 'uniform', 100_000);
  const mean = numbers.reduce((sum, u) => sum + u, 0) / numbers.length;
  const variance = numbers.reduce((sum, u) => sum + (u - mean) ** 2, 0) / numbers.length;
  const lag = numbers.slice(1).reduce((sum, u, k) => sum + (u - mean) * ((numbers[k] ?? 0) - mean), 0) / numbers.length;
  // Four standard errors each.
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.0037);
  expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.00095);
  expect(Math.abs(lag)).toBeLessThan(0.0011);
});
