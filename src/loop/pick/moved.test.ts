import { expect, it } from 'vitest';
import { movedBetween } from './moved.ts';
import type { Listed } from './result.ts';

const listOf = (...lines: readonly (readonly [string, Listed['signal']])[]) => ({
  list: lines.map(([acgmeId, signal]) => ({ acgmeId, signal }) as Listed),
});

it('tells who came, who went, and whose signal is another', () => {
  const before = listOf(['a', 'gold'], ['b', 'silver'], ['c', 'plain']);
  expect(movedBetween(before, listOf(['d', 'gold'], ['a', 'silver'], ['c', 'plain']))).toEqual({
    entered: ['d'],
    left: ['b'],
    signals: [{ acgmeId: 'a', signal: 'silver' }],
  });
  expect(movedBetween(before, before)).toEqual({ entered: [], left: [], signals: [] });
});
