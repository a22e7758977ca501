import fc from 'fast-check';
import { expect, it } from 'vitest';
import shipped from '../../../../data/map/states.json';
import { STATE_NAMES } from '../../../catalogue/state.ts';
import { neighbour } from './neighbour.ts';
import { readMap } from './read-map.ts';
import { isRegion, MOST_CLOSER, REGIONS, viewBox } from './view.ts';

const map = readMap(shipped);
const states = map?.states ?? [];
const frame = [975, 610] as const;
const places = states.map(({ code, box: [left, top, right, bottom] }) => ({
  key: code,
  at: [(left + right) / 2, (top + bottom) / 2] as const,
}));
const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;

it('leads every way that an arrow says, and by arrows to every state', () => {
  const reached = new Set<string>(['NY']);
  const open = places.filter(({ key }) => key === 'NY');
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    for (const arrow of ARROWS) {
      const next = neighbour(places, from, arrow);
      if (next === null) continue;
      const [dx, dy] = [next.at[0] - from.at[0], next.at[1] - from.at[1]];
      const ahead = { ArrowLeft: -dx, ArrowRight: dx, ArrowUp: -dy, ArrowDown: dy }[arrow];
      expect(ahead).toBeGreaterThan(0);
      if (reached.has(next.key)) continue;
      reached.add(next.key);
      open.push(next);
    }
  }
  expect(Object.keys(STATE_NAMES).filter((code) => !reached.has(code))).toEqual([]);
});

it('shows whole what it is asked to show, stays on the frame, and keeps its shape', () => {
  const shown = fc.uniqueArray(fc.constantFrom(...states.map(({ box }) => box)), { minLength: 1, maxLength: 8 });
  const middle = fc.option(fc.constantFrom(...places.map(({ at }) => at)));
  fc.assert(
    fc.property(shown, fc.integer({ min: 0, max: MOST_CLOSER }), middle, (boxes, closer, at) => {
      const [x, y, wide, high] = viewBox(boxes, frame, closer, at);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(975.001);
      expect(y + high).toBeLessThanOrEqual(610.001);
      expect(wide / high).toBeCloseTo(975 / 610, 5);
      if (closer === 0)
        for (const [left, top, right, bottom] of boxes) {
          expect(left).toBeGreaterThanOrEqual(x - 0.001);
          expect(right).toBeLessThanOrEqual(x + wide + 0.001);
          expect(top).toBeGreaterThanOrEqual(y - 0.001);
          expect(bottom).toBeLessThanOrEqual(y + high + 0.001);
        }
      // In the middle, unless the frame ends there.
      if (closer === MOST_CLOSER && at !== null) {
        expect(at[0] >= x && at[0] <= x + wide && at[1] >= y && at[1] <= y + high).toBe(true);
      }
    }),
  );
});

it('has every state but Puerto Rico in one region', () => {
  const all = Object.values(REGIONS).flatMap(([, codes]) => [...codes]);
  expect(all.toSorted()).toEqual(
    Object.keys(STATE_NAMES)
      .filter((code) => code !== 'PR')
      .toSorted(),
  );
  expect([isRegion('west'), isRegion('NY'), isRegion('all')]).toEqual([true, false, false]);
});

it('reads no other file as a map', () => {
  expect(readMap({})).toBeNull();
});
