import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { eventGoalAndAsk } from './event-goal-and-ask.ts';

const meeting = { type: 'national-meeting', name: 'Chest meeting', from: '2026-11-20', to: '2026-11-22' } as const;

it('holds in the two weeks before, and says what is missing', () => {
  const [one] = found(eventGoalAndAsk, '2026-11-10', [has('event', 'v', { ...meeting, goal: 'Meet two directors' })]);
  expect(one).toMatchObject({ subject: 'event/v', window: { opens: '2026-11-06', closes: '2026-11-19' } });
  expect(one?.do).toBe('Choose an introduction of 15 to 20 seconds and one simple ask for Chest meeting');
});

it('does not earlier, nor for noon conference', () => {
  expect(found(eventGoalAndAsk, '2026-11-05', [has('event', 'v', meeting)])).toEqual([]);
  expect(
    found(eventGoalAndAsk, '2026-11-19', [has('event', 'v', { type: 'noon-conference', from: '2026-11-20' })]),
  ).toEqual([]);
});

it('ends when all is chosen, and once it begins', () => {
  const chosen = { ...meeting, goal: 'Meet', introduction: 'I am', ask: 'A card' };
  expect(found(eventGoalAndAsk, '2026-11-10', [has('event', 'v', chosen)])).toEqual([]);
  expect(found(eventGoalAndAsk, '2026-11-20', [has('event', 'v', meeting)])).toEqual([]);
});
