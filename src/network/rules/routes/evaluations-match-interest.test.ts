import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { evaluationsMatchInterest } from './evaluations-match-interest.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01', route: 'categorical' });

it('holds once a quarter, whether evaluations are noted or not', () => {
  const evaluation = has('evaluation', 'e', { on: '2026-09-20', themes: 'Thorough' });
  const [noted] = found(evaluationsMatchInterest, '2026-10-02', [me, evaluation]);
  expect(noted).toMatchObject({ subject: 'quarter/1' });
  expect(noted?.do).toContain('against your goal');
  expect(found(evaluationsMatchInterest, '2026-10-02', [me])[0]?.do).toContain('Ask to see');
});

it('does not on another route, nor in the first three months', () => {
  const advanced = has('identity', 'identity', { yearBegan: '2026-07-01', route: 'advanced' });
  expect(found(evaluationsMatchInterest, '2026-10-02', [advanced])).toEqual([]);
  expect(found(evaluationsMatchInterest, '2026-09-20', [me])).toEqual([]);
});

it('ends with the month, and comes again with the next quarter', () => {
  expect(found(evaluationsMatchInterest, '2026-11-01', [me])).toEqual([]);
  expect(found(evaluationsMatchInterest, '2027-01-02', [me])).toMatchObject([{ subject: 'quarter/2' }]);
});
