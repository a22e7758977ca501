import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { goalSentence } from './goal-sentence.ts';

const me = { yearBegan: '2026-07-01' } as const;

it('holds from the second week', () => {
  expect(found(goalSentence, '2026-07-08', [has('identity', 'identity', me)])).toHaveLength(1);
});

it('does not in the first week', () => {
  expect(found(goalSentence, '2026-07-07', [has('identity', 'identity', me)])).toEqual([]);
});

it('ends when it is written', () => {
  expect(found(goalSentence, '2026-07-08', [has('identity', 'identity', { ...me, goal: 'To stay.' })])).toEqual([]);
});
