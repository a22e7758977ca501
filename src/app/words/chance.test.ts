import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  average,
  averageRange,
  chanceInWords,
  percent,
  percentRange,
  points,
  roughAverageRange,
  roughRange,
  signed,
} from './chance.ts';

/** Tests read better with plain spaces. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const probability = fc.double({ min: 0, max: 1, noNaN: true });

it('prints every probability in whole per cents, never 0 or 100', () => {
  fc.assert(
    fc.property(probability, (p) => {
      const text = plain(percent(p));
      expect(text).toMatch(/^(under |over )?\d{1,2} %$/);
      expect(text).not.toMatch(/^0/);
    }),
  );
});

it('keeps the order of chances', () => {
  const whole = (p: number) => {
    const text = plain(percent(p));
    return text.startsWith('under') ? 0 : text.startsWith('over') ? 100 : Number.parseInt(text, 10);
  };
  fc.assert(
    fc.property(probability, probability, (a, b) => {
      if (a <= b) expect(whole(a)).toBeLessThanOrEqual(whole(b));
    }),
  );
});

it('gives the range first class, and no range where both ends read alike', () => {
  expect(plain(percentRange({ low: 0.43, high: 0.674 }))).toBe('43 to 67 %');
  expect(plain(percentRange({ low: 0.001, high: 0.03 }))).toBe('under 1 to 3 %');
  expect(plain(percentRange({ low: 0.121, high: 0.124 }))).toBe('12 %');
  expect(plain(chanceInWords({ median: 0.56, low: 0.43, high: 0.67 }))).toBe('about 56 %, plausibly 43 to 67 %');
  expect(plain(chanceInWords({ median: 0.122, low: 0.121, high: 0.124 }))).toBe('about 12 %');
});

it('keeps a rough range around the range', () => {
  fc.assert(
    fc.property(probability, probability, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const numbers = roughRange({ low, high }).match(/\d+/g)?.map(Number) ?? [];
      const [from, to] = numbers.length === 2 ? numbers : [0, numbers[0]];
      expect(from).toBeLessThanOrEqual(low * 100 + 1e-9);
      expect(to).toBeGreaterThanOrEqual(high * 100 - 1e-9);
    }),
  );
  expect(plain(roughRange({ low: 0.36, high: 0.66 }))).toBe('35 to 70 %');
  expect(plain(roughRange({ low: 0.004, high: 0.03 }))).toBe('under 5 %');
});

it('rounds averages and gains as far as the model carries them', () => {
  expect(average(3.14)).toBe('3.1');
  expect(average(9.97)).toBe('10');
  expect(averageRange({ low: 1.2, high: 12.4 })).toBe('1.2 to 12');
  expect(roughAverageRange({ low: 0.76, high: 2.16 })).toBe('0 to 3');
  expect(roughAverageRange({ low: 4, high: 4 })).toBe('4 to 5');
  expect(plain(points(0.004))).toBe('+0.4 points');
  expect(plain(points(0.0001))).toBe('under 0.1 points');
  expect(signed(-0.4)).toBe('−0.40');
  expect(signed(0.001)).toBe('0');
});
