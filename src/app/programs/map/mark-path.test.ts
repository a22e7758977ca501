import { symbol, symbolCircle, symbolDiamond2, symbolTimes } from 'd3-shape';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marksPath } from './mark-path.ts';

const numbers = (path: string | null) => (path ?? '').match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];

it.each([
  ['list', symbolDiamond2],
  ['closed', symbolTimes],
] as const)('draws %s as d3 would, moved to its place', (standing, type) => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 900 }), fc.integer({ max: 900 }), fc.integer({ max: 600 }), (area, x, y) => {
      const plain = numbers(symbol(type, area)());
      const moved = numbers(marksPath(standing, [{ at: [x, y], area }]));
      expect(moved.length).toBe(plain.length);
      for (const [index, size] of moved.entries())
        expect(size - (plain[index] ?? 0)).toBeCloseTo(index % 2 === 0 ? x : y, 1);
    }),
  );
});

it('draws a circle whose area is as large, around its place', () => {
  const [startX = 0, startY = 0, radius = 0] = numbers(marksPath('possible', [{ at: [100, 50], area: 314.16 }]));
  expect([startX, startY, radius]).toEqual([110, 50, 10]);
  expect(numbers(symbol(symbolCircle, 314.16)())[0]).toBeCloseTo(10, 2);
});

it('puts many marks into one path', () => {
  const marks = [1, 2, 3].map((n) => ({ at: [n, n] as const, area: n }));
  expect(marksPath('unsorted', marks)).toBe(marks.map((mark) => marksPath('unsorted', [mark])).join(''));
});
