import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { askFeedbackMidRotation } from './ask-feedback-mid-rotation.ts';

const ward = has('block', 'b', { type: 'ward', name: 'Wards', from: '2026-11-02', to: '2026-11-29', daysOff: [0, 6] });
const lopez = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });
const onTeam = has('block-team', 'b.p', { block: 'b', person: 'p' });
const records = [ward, lopez, onTeam];

it('holds around the middle, from the team alone, and again later in a long rotation', () => {
  expect(found(askFeedbackMidRotation, '2026-11-03', records)).toEqual([]);
  expect(found(askFeedbackMidRotation, '2026-11-12', records)).toMatchObject([
    { subject: 'b.p/middle', person: 'p', window: { opens: '2026-11-08', best: '2026-11-12', closes: '2026-11-18' } },
  ]);
  expect(found(askFeedbackMidRotation, '2026-11-22', records)).toMatchObject([{ subject: 'b.p/later' }]);
  expect(found(askFeedbackMidRotation, '2026-11-28', records)).toEqual([]);
});

it('asks the attendings, each in the middle of their own stretch; without one, who else teaches', () => {
  const kim = has('person', 'k', { name: 'Kim', role: 'senior' });
  const kimThere = has('block-team', 'b.k', { block: 'b', person: 'k' });
  const second = has('block-team', 'b.p', { block: 'b', person: 'p', from: '2026-11-16' });
  expect(found(askFeedbackMidRotation, '2026-11-22', [ward, lopez, second, kim, kimThere])).toMatchObject([
    { subject: 'b.p/middle', person: 'p' },
  ]);
  expect(found(askFeedbackMidRotation, '2026-11-12', [ward, kim, kimThere])).toMatchObject([{ person: 'k' }]);
});

it('works with the rotation alone', () => {
  expect(found(askFeedbackMidRotation, '2026-11-12', [ward])).toMatchObject([{ subject: 'b/middle', person: null }]);
});

it('does not where days are too few, nor on vacation', () => {
  const short = has('block', 'b', { type: 'ward', from: '2026-11-10', to: '2026-11-13' });
  const vacation = has('block', 'b', { ...ward.after, type: 'vacation' });
  expect(found(askFeedbackMidRotation, '2026-11-12', [short, lopez, onTeam])).toEqual([]);
  expect(found(askFeedbackMidRotation, '2026-11-12', [vacation, lopez, onTeam])).toEqual([]);
});

it('ends when they were asked, or said it unasked', () => {
  const done = afterDone(askFeedbackMidRotation, '2026-11-12', records);
  expect(found(askFeedbackMidRotation, '2026-11-12', done)).toEqual([]);
  // One question at a time: a second one only once the first is answered.
  expect(found(askFeedbackMidRotation, '2026-11-22', done)).toEqual([]);
  const answered = has('feedback-loop', 'f', { person: 'p', askedOn: '2026-11-10', receivedOn: '2026-11-12' });
  expect(found(askFeedbackMidRotation, '2026-11-22', [...records, answered])).toMatchObject([{ subject: 'b.p/later' }]);
  const unasked = has('feedback-loop', 'f', { person: 'p', receivedOn: '2026-11-10', tone: 'positive' });
  expect(found(askFeedbackMidRotation, '2026-11-12', [...records, unasked])).toEqual([]);
});

it('is written on nights and in shy mode', () => {
  const nights = has('block', 'b', { type: 'nights', from: '2026-11-02', to: '2026-11-15' });
  expect(found(askFeedbackMidRotation, '2026-11-08', [nights, lopez, onTeam])).toMatchObject([
    {
      way: 'e-mail',
      do: 'Write Dr. Lopez one question: “What is one thing I should tell you earlier when I call at night?”',
    },
  ]);
  const shy = has('identity', 'identity', { shyMode: true });
  expect(found(askFeedbackMidRotation, '2026-11-12', [...records, shy])).toMatchObject([{ way: 'e-mail' }]);
});
