import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gainInWords } from './gain-words.ts';

const words = (median: number, low: number, high: number) =>
  gainInWords({ median, low, high }).replaceAll('\u00a0', ' ');

it('tells a gain with its range, and a loss with its sign', () => {
  expect(words(0.019, 0.012, 0.028)).toBe('+1.9 points (1.2 to 2.8)');
  expect(words(-0.008, -0.014, -0.002)).toBe('−0.8 points (−1.4 to −0.2)');
  expect(words(0.01, 0.01, 0.01)).toBe('+1.0 point');
  expect(words(0.0001, -0.006, 0.011)).toBe('0 points (−0.6 to 1.1)');
});

it('gives no number to what nobody could see', () => {
  const small = fc.double({ min: -0.00499, max: 0.00499, noNaN: true });
  fc.assert(
    fc.property(small, small, small, (a, b, c) => {
      const [low = 0, median = 0, high = 0] = [a, b, c].toSorted((one, other) => one - other);
      expect(words(median, low, high)).toBe('less than half a point');
    }),
  );
});

it('never tells a gain as a loss', () => {
  const gain = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(gain, gain, gain, (a, b, c) => {
      const [low = 0, median = 0, high = 0] = [a, b, c].toSorted((one, other) => one - other);
      expect(words(median, low, high)).not.toContain('−');
    }),
  );
});
