import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { introductionReady } from './introduction-ready.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01' });

it('holds from the second week', () => {
  expect(found(introductionReady, '2026-07-08', [me])).toMatchObject([{ screen: '/identity' }]);
});

it('does not in the first week', () => {
  expect(found(introductionReady, '2026-07-07', [me])).toEqual([]);
});

it('ends when one is written', () => {
  const blank = has('introduction', 'attending', { audience: 'attending', text: ' ' });
  const text = has('introduction', 'attending', { audience: 'attending', text: 'I am …' });
  expect(found(introductionReady, '2026-07-08', [me, blank])).toHaveLength(1);
  expect(found(introductionReady, '2026-07-08', [me, text])).toEqual([]);
});
