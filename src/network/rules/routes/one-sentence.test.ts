import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { oneSentence } from './one-sentence.ts';

const me = { yearBegan: '2026-07-01', route: 'advanced', specialty: 'Neurology' } as const;

it('holds from the third week', () => {
  expect(found(oneSentence, '2026-07-15', [has('identity', 'identity', me)])[0]?.do).toContain(
    'a foundation for Neurology',
  );
  expect(found(oneSentence, '2026-07-15', [has('identity', 'identity', { yearBegan: '2026-07-01' })])).toHaveLength(1);
});

it('does not before', () => {
  expect(found(oneSentence, '2026-07-14', [has('identity', 'identity', me)])).toEqual([]);
});

it('ends when it is written', () => {
  expect(found(oneSentence, '2026-07-15', [has('identity', 'identity', { ...me, sentence: 'Strong.' })])).toEqual([]);
});
