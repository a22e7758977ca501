import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { readTeachingPoint } from './read-teaching-point.ts';

const lopez = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });

const heard = has('learning-loop', 'l', { person: 'p', point: 'Hyponatremia', heardOn: '2026-11-18' });

it('holds once something was heard, and never closes', () => {
  expect(found(readTeachingPoint, '2026-11-18', [lopez, heard])).toMatchObject([
    { subject: 'learning-loop/l', person: 'p', do: 'Read up on what Dr. Lopez taught you on November 18', worth: 3 },
  ]);
  expect(found(readTeachingPoint, '2027-03-18', [lopez, heard])).toMatchObject([
    { worth: 2, window: { closes: null } },
  ]);
});

it('holds for what nobody is named for', () => {
  expect(found(readTeachingPoint, '2026-11-18', [has('learning-loop', 'l', { heardOn: '2026-11-18' })])).toMatchObject([
    { person: null, do: 'Read up on what you were taught on November 18' },
  ]);
});

it('does not when it was let go', () => {
  const gone = has('learning-loop', 'l', { ...heard.after, letGoOn: '2026-11-19' });
  expect(found(readTeachingPoint, '2026-11-19', [lopez, gone])).toEqual([]);
});

it('ends when it was read', () => {
  const records = afterDone(readTeachingPoint, '2026-11-19', [lopez, heard]);
  expect(found(readTeachingPoint, '2026-11-19', records)).toEqual([]);
});
