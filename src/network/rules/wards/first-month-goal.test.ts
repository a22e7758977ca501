import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { firstMonthGoal } from './first-month-goal.ts';

const identity = (goal: string, sentence: string) => has('identity', 'identity', { goal, sentence });

it('holds from the middle of the first month, for what is missing', () => {
  expect(found(firstMonthGoal, '2026-07-10', [])).toEqual([]);
  expect(found(firstMonthGoal, '2026-07-15', [])).toMatchObject([
    { do: 'Write down your goal and your one sentence', window: { best: '2026-07-25', closes: null } },
  ]);
  expect(found(firstMonthGoal, '2026-11-15', [identity('Hospital medicine', ' ')])).toMatchObject([
    { do: 'Write down your one sentence' },
  ]);
});

it('does not after the year', () => {
  expect(found(firstMonthGoal, '2027-07-02', [has('identity', 'identity', { yearBegan: '2026-07-01' })])).toEqual([]);
});

it('ends with both', () => {
  expect(found(firstMonthGoal, '2026-07-15', [identity('Hospital medicine', 'Strong medicine first.')])).toEqual([]);
});
