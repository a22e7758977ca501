import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupByKey } from './group.ts';

it('names groups in the order of the list and leaves single programs alone', () => {
  const keys = ['a', 'b', 'c', 'b', 'a'];
  const groups = groupByKey([1, 0, 2, 3, 4], (program) => keys[program] ?? '');
  expect([0, 1, 2, 3, 4].map(groups.of)).toEqual(['g2', 'g1', null, 'g1', 'g2']);
});

it('puts two programs together exactly when their keys are equal', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2 }), (keys) => {
      const groups = groupByKey([...keys.keys()], (program) => String(keys[program]));
      for (const [a, keyA] of keys.entries()) {
        for (const [b, keyB] of keys.entries()) {
          if (a !== b) expect(groups.of(a) !== null && groups.of(a) === groups.of(b)).toBe(keyA === keyB);
        }
      }
    }),
  );
});
