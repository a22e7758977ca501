import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { eventOutcome } from './event-outcome.ts';

const meeting = { type: 'national-meeting', name: 'Chest meeting', from: '2026-11-20', to: '2026-11-22' } as const;

it('holds some days after', () => {
  expect(found(eventOutcome, '2026-11-26', [has('event', 'v', meeting)])).toMatchObject([{ subject: 'event/v' }]);
});

it('does not at once, nor for noon conference', () => {
  expect(found(eventOutcome, '2026-11-23', [has('event', 'v', meeting)])).toEqual([]);
  expect(found(eventOutcome, '2026-11-26', [has('event', 'v', { ...meeting, type: 'noon-conference' })])).toEqual([]);
});

it('ends when it is noted, or weeks later', () => {
  expect(found(eventOutcome, '2026-11-26', [has('event', 'v', { ...meeting, outcome: 'Two names' })])).toEqual([]);
  expect(found(eventOutcome, '2026-12-26', [has('event', 'v', meeting)])).toEqual([]);
});
