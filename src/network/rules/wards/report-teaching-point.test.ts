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

it('holds once it was read', () => {
  expect(found(reportTeachingPoint, '2026-11-21', records)).toMatchObject([
    { person: 'p', subject: 'learning-loop/l' },
  ]);
});

it('does not before it was read, nor when it was let go', () => {
  const heard = has('learning-loop', 'l', { person: 'p', heardOn: '2026-11-18' });
  const gone = has('learning-loop', 'l', { person: 'p', readOn: '2026-11-20', letGoOn: '2026-11-21' });
  expect(found(reportTeachingPoint, '2026-11-21', [lopez, heard])).toEqual([]);
  expect(found(reportTeachingPoint, '2026-11-21', [lopez, gone])).toEqual([]);
});

it('ends when it is brought back', () => {
  expect(found(reportTeachingPoint, '2026-11-21', afterDone(reportTeachingPoint, '2026-11-21', records))).toEqual([]);
});
