import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { interviewPrepare } from './interview-prepare.ts';

const ahead = { name: 'Lakeside', on: '2026-11-20', answer: 'accepted' } as const;

it('holds in the week before', () => {
  expect(found(interviewPrepare, '2026-11-14', [has('interview', 'i', ahead)])).toMatchObject([
    { subject: 'interview/i', do: 'Write three questions for the interview at Lakeside' },
  ]);
  const written = has('interview', 'i', { ...ahead, questions: 'How many ICU weeks?' });
  expect(found(interviewPrepare, '2026-11-14', [written])[0]?.do).toContain('Go through your questions');
});

it('does not long before, nor for one that is cancelled', () => {
  expect(found(interviewPrepare, '2026-11-01', [has('interview', 'i', ahead)])).toEqual([]);
  expect(found(interviewPrepare, '2026-11-14', [has('interview', 'i', { ...ahead, answer: 'cancelled' })])).toEqual([]);
});

it('ends when its day is over, and asks for no message', () => {
  expect(found(interviewPrepare, '2026-11-21', [has('interview', 'i', ahead)])).toEqual([]);
  expect(found(interviewPrepare, '2026-11-14', [has('interview', 'i', ahead)])[0]).not.toHaveProperty('draft');
});
