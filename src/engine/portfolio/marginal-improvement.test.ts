import { expect, it } from 'vitest';
import { marginalImprovement } from './marginal-improvement.ts';

it('gives the published order and values', () => {
  const { order, values } = marginalImprovement([1, 4, 9, 1, 8], [0.2, 0.5, 0.1, 0.6, 0.1]);
  expect(order.map((index) => index + 1)).toEqual([2, 3, 5, 4, 1]);
  [2, 2.7, 3.24, 3.483, 3.5154].forEach((value, index) => {
    expect(values[index]).toBeCloseTo(value, 12);
  });
});

it('lets the first of equals in first, the pinned before all, and what adds nothing never', () => {
  expect(marginalImprovement([5, 5, 5], [0.3, 0.3, 0.3]).order).toEqual([0, 1, 2]);
  // Rounding must not part equals on either side of one that enters: (1 − 0.7)·3 is not 3 − 0.7·3.
  expect(marginalImprovement([3, 3, 3], [0.2, 0.7, 0.2]).order).toEqual([1, 0, 2]);
  expect(marginalImprovement([5, 1, 5], [0.3, 0, 0.3], [false, true, false]).order).toEqual([1, 0, 2]);
  expect(marginalImprovement([5, 9, 5], [0.3, 1, 0]).order).toEqual([1]);
});
