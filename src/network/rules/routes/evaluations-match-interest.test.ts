import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { evaluationsMatchInterest } from './evaluations-match-interest.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01', route: 'categorical' });

it('holds after an evaluation, and once a quarter where none is noted', () => {
  const evaluation = has('evaluation', 'e', { on: '2026-09-20', themes: 'Thorough' });
  expect(found(evaluationsMatchInterest, '2026-09-25', [me, evaluation])).toMatchObject([{ subject: 'evaluation/e' }]);
  expect(found(evaluationsMatchInterest, '2026-10-02', [me])).toMatchObject([{ subject: 'quarter/1' }]);
});

it('does not on another route', () => {
  const advanced = has('identity', 'identity', { yearBegan: '2026-07-01', route: 'advanced' });
  expect(found(evaluationsMatchInterest, '2026-10-02', [advanced])).toEqual([]);
});

it('ends with the month after, and once one is noted', () => {
  const evaluation = has('evaluation', 'e', { on: '2026-09-20' });
  expect(found(evaluationsMatchInterest, '2026-10-25', [me, evaluation])).toEqual([]);
  expect(found(evaluationsMatchInterest, '2026-12-01', [me])).toEqual([]);
});
