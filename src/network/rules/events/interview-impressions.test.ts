import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { interviewImpressions } from './interview-impressions.ts';

const held = { name: 'Lakeside', on: '2026-11-20', heldOn: '2026-11-20', answer: 'accepted' } as const;

it('holds on the day and the days after', () => {
  expect(found(interviewImpressions, '2026-11-20', [has('interview', 'i', held)])).toMatchObject([
    { subject: 'interview/i' },
  ]);
  expect(found(interviewImpressions, '2026-11-22', [has('interview', 'i', { ...held, heldOn: null })])).toHaveLength(1);
});

it('never offers a note to the program', () => {
  const [one] = found(interviewImpressions, '2026-11-20', [has('interview', 'i', held)]);
  expect(one?.person).toBeNull();
  expect(one).not.toHaveProperty('draft');
  expect(`${one?.do} ${interviewImpressions.title}`).not.toMatch(/thank|write to|message/i);
});

it('does not before, nor for one that never took place', () => {
  expect(found(interviewImpressions, '2026-11-19', [has('interview', 'i', { ...held, heldOn: null })])).toEqual([]);
  expect(
    found(interviewImpressions, '2026-11-20', [has('interview', 'i', { on: '2026-11-20', answer: 'cancelled' })]),
  ).toEqual([]);
});

it('ends when they are noted, or faded', () => {
  expect(found(interviewImpressions, '2026-11-20', [has('interview', 'i', { ...held, impressions: 'Warm' })])).toEqual(
    [],
  );
  expect(found(interviewImpressions, '2026-11-24', [has('interview', 'i', held)])).toEqual([]);
});
