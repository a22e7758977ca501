import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { roundsQuestion } from './rounds-question.ts';

const ward = has('block', 'b', { type: 'ward', name: 'Wards', from: '2026-11-02', to: '2026-11-29', daysOff: [0, 6] });
const lopez = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });
const onTeam = has('block-team', 'b.p', { block: 'b', person: 'p' });

it('holds in the first week of a rotation, with its attending', () => {
  expect(found(roundsQuestion, '2026-11-03', [ward, lopez, onTeam])).toMatchObject([
    { subject: 'b', person: 'p', do: 'Ask Dr. Lopez one focused question you have thought about' },
  ]);
  expect(found(roundsQuestion, '2026-11-09', [ward, lopez, onTeam])).toEqual([]);
});

it('holds without a team, too', () => {
  expect(found(roundsQuestion, '2026-11-03', [ward])).toMatchObject([{ person: null, done: [] }]);
});

it('does not on nights or vacation', () => {
  for (const type of ['nights', 'vacation'] as const)
    expect(found(roundsQuestion, '2026-11-03', [has('block', 'b', { ...ward.after, type })])).toEqual([]);
});

it('ends with the first talk', () => {
  const records = [ward, lopez, onTeam];
  expect(found(roundsQuestion, '2026-11-03', afterDone(roundsQuestion, '2026-11-03', records))).toEqual([]);
  const taught = has('learning-loop', 'l', { person: 'p', heardOn: '2026-11-03' });
  expect(found(roundsQuestion, '2026-11-03', [...records, taught])).toEqual([]);
  const before = has('learning-loop', 'l', { person: 'p', heardOn: '2026-10-03', reportedOn: '2026-10-05' });
  expect(found(roundsQuestion, '2026-11-03', [...records, before])).toHaveLength(1);
});
