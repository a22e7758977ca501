import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PersistentMap } from './persistent-map.ts';

const key = fc.oneof(fc.constantFrom('a', 'b', '__proto__', ''), fc.string({ maxLength: 3 }));
const step = fc.oneof(
  fc.record({ set: fc.array(fc.tuple(key, fc.nat({ max: 3 })), { maxLength: 5 }) }),
  fc.record({ drop: fc.array(key, { maxLength: 5 }) }),
);

it('holds what a plain map holds, leaves its former versions alone, and tells what differs', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let map = PersistentMap.of<number>();
      let plain = new Map<string, number>();
      for (const next of steps) {
        const [formerMap, formerPlain] = [map, new Map(plain)];
        if ('set' in next) {
          map = map.with(next.set);
          for (const [k, v] of next.set) plain.set(k, v);
        } else {
          map = map.without(next.drop);
          for (const k of next.drop) plain.delete(k);
        }
        expect(new Map(map)).toEqual(plain);
        expect(map.size).toBe(plain.size);
        expect([...map.values()]).toEqual([...map].map(([, value]) => value));
        // Asked for again, and of a version with a later one: kept values are its own.
        expect([...map.values(), ...formerMap.values()]).toEqual([...map, ...formerMap].map(([, value]) => value));
        expect([...map.keys()].every((k) => map.has(k) && map.get(k) === plain.get(k))).toBe(true);
        expect(new Map(formerMap)).toEqual(formerPlain);
        const differing = [...new Set([...plain.keys(), ...formerPlain.keys()])].filter(
          (k) => plain.get(k) !== formerPlain.get(k) || plain.has(k) !== formerPlain.has(k),
        );
        expect([...formerMap.changedKeys(map)].sort()).toEqual(differing.sort());
        plain = new Map(plain);
      }
    }),
  );
});

it('is itself when nothing is set or dropped', () => {
  const map = PersistentMap.of([['a', 1]]);
  expect(map.with([])).toBe(map);
  expect(map.without(['b'])).toBe(map);
});
