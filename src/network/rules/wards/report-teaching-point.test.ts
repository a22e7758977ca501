import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { reportTeachingPoint } from './report-teaching-point.ts';

const lopez = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });
const point = has('learning-loop', 'l', {
  person: 'p',
  point: 'Hyponatremia',
  heardOn: '2026-11-18',
  readOn: '2026-11-20',
});
const records = [lopez, point];

it('holds once it was read: in writing, where no shift together is planned', () => {
  expect(found(reportTeachingPoint, '2026-11-21', records)).toMatchObject([
    { person: 'p', subject: 'learning-loop/l', way: 'e-mail', window: { opens: '2026-11-20', closes: null } },
  ]);
});

it('is best in person on the next shift together', () => {
  const ward = has('block', 'b', { type: 'ward', from: '2026-11-02', to: '2026-11-29', daysOff: [6, 0] });
  const team = has('block-team', 'b.p', { block: 'b', person: 'p' });
  expect(found(reportTeachingPoint, '2026-11-21', [...records, ward, team])).toMatchObject([
    { way: 'in-person', window: { best: '2026-11-23' }, do: 'Bring your point back to Dr. Lopez' },
  ]);
});

it('does not before it was read, nor when it was let go', () => {
  const heard = has('learning-loop', 'l', { person: 'p', heardOn: '2026-11-18' });
  const gone = has('learning-loop', 'l', { person: 'p', readOn: '2026-11-20', letGoOn: '2026-11-21' });
  expect(found(reportTeachingPoint, '2026-11-21', [lopez, heard])).toEqual([]);
  expect(found(reportTeachingPoint, '2026-11-21', [lopez, gone])).toEqual([]);
});

it('is worth less when it has grown cold, and is still offered', () => {
  expect(found(reportTeachingPoint, '2027-02-01', records)).toMatchObject([{ worth: 2 }]);
});

it('ends when it is brought back', () => {
  expect(found(reportTeachingPoint, '2026-11-21', afterDone(reportTeachingPoint, '2026-11-21', records))).toEqual([]);
});
