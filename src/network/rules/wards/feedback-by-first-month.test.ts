import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { feedbackByFirstMonth } from './feedback-by-first-month.ts';

const ward = has('block', 'b', { type: 'ward', name: 'Wards', from: '2026-11-02', to: '2026-11-29', daysOff: [0, 6] });
const lopez = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });
const onTeam = has('block-team', 'b.p', { block: 'b', person: 'p' });
const july = has('block', 'j', { type: 'ward', from: '2026-07-06', to: '2026-08-02' });
const there = has('block-team', 'j.p', { block: 'j', person: 'p' });

it('holds from the middle of the first month, with who teaches on the team', () => {
  expect(found(feedbackByFirstMonth, '2026-07-10', [july, lopez, there])).toEqual([]);
  expect(found(feedbackByFirstMonth, '2026-07-15', [july, lopez, there])).toMatchObject([
    { subject: 'first-feedback', person: 'p', window: { best: '2026-07-24', closes: '2026-07-31' } },
  ]);
});

it('holds later in the year, too, and with nothing logged', () => {
  expect(found(feedbackByFirstMonth, '2026-11-15', [ward, lopez, onTeam])).toMatchObject([
    { person: 'p', window: { opens: '2026-08-01', closes: null } },
  ]);
  expect(found(feedbackByFirstMonth, '2026-11-15', [])).toMatchObject([{ person: null, done: [] }]);
});

it('begins with the own year', () => {
  const began = has('identity', 'identity', { yearBegan: '2026-11-01' });
  expect(found(feedbackByFirstMonth, '2026-11-10', [began])).toEqual([]);
});

it('ends when somebody was asked this year, not in the one before', () => {
  const records = [july, lopez, there];
  expect(found(feedbackByFirstMonth, '2026-07-20', afterDone(feedbackByFirstMonth, '2026-07-20', records))).toEqual([]);
  const lastYear = has('feedback-loop', 'f', { person: 'p', askedOn: '2026-03-01' });
  expect(found(feedbackByFirstMonth, '2026-07-20', [...records, lastYear])).toHaveLength(1);
});
