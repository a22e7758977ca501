import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { advises, lopez, TODAY } from './mentor-records.fixtures.ts';
import { noteAnswer } from './note-answer.ts';

const asked = [lopez, advises({ stage: 'asked' })];
const ask = { person: 'p', what: 'meeting', askedOn: '2026-11-01' } as const;

it('holds where somebody was asked and neither answer nor open ask is noted', () => {
  expect(found(noteAnswer, TODAY, asked)).toMatchObject([{ person: 'p', window: { opens: '2026-07-01' }, done: [] }]);
});

it.each([
  ['yes', 'first-meeting'],
  ['no', 'declined'],
  ['later', 'resting'],
] as const)('after a %s noted with the ask alone brings the mentorship to %s, and ends', (answer, stage) => {
  const records = [...asked, has('ask', 'a', { ...ask, answer, answeredOn: '2026-11-03' })];
  expect(found(noteAnswer, TODAY, records)).toMatchObject([{ person: 'p', window: { opens: '2026-11-03' } }]);
  const after = afterDone(noteAnswer, TODAY, records);
  expect(after).toContainEqual(advises({ stage }));
  expect(found(noteAnswer, TODAY, after)).toEqual([]);
});

it('lets a mentorship rest whose ask was let go', () => {
  const records = [...asked, has('ask', 'a', { ...ask, letGoOn: '2026-11-10' })];
  expect(afterDone(noteAnswer, TODAY, records)).toContainEqual(advises({ stage: 'resting' }));
});

it('does not while an ask waits', () => {
  expect(found(noteAnswer, TODAY, [...asked, has('ask', 'a', ask)])).toEqual([]);
});
