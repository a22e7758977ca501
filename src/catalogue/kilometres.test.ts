import { expect, it } from 'vitest';
import { kilometres } from './kilometres.ts';

it('is the way as the crow flies, the same both ways', () => {
  const newYork = { latitude: 40.7128, longitude: -74.006 };
  const chicago = { latitude: 41.8781, longitude: -87.6298 };
  // 1,145 km along the great circle.
  expect(kilometres(newYork, chicago)).toBeCloseTo(1145, -1);
  expect(kilometres(chicago, newYork)).toBeCloseTo(kilometres(newYork, chicago), 9);
  expect(kilometres(newYork, newYork)).toBe(0);
});
