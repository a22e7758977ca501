import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { advises, lopez, TODAY } from './mentor-records.fixtures.ts';
import { noteAnswer } from './note-answer.ts';

const asked = [lopez, advises({ stage: 'asked' })];
const ask = { person: 'p', what: 'meeting', askedOn: '2026-11-01' } as const;

it('holds where somebody was asked and neither answer nor open ask is noted', () => {
  const answered = has('ask', 'a', { ...ask, answer: 'yes', answeredOn: '2026-11-03' });
  expect(found(noteAnswer, TODAY, [...asked, answered])).toMatchObject([
    { person: 'p', window: { opens: '2026-11-01' } },
  ]);
});

it('does not while an ask waits', () => {
  expect(found(noteAnswer, TODAY, [...asked, has('ask', 'a', ask)])).toEqual([]);
});

it('ends when it is noted how the two stand', () => {
  expect(found(noteAnswer, TODAY, [lopez, advises({ stage: 'first-meeting' })])).toEqual([]);
  expect(found(noteAnswer, TODAY, [lopez, advises({ stage: 'declined' })])).toEqual([]);
});
