import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { keepPromise } from './keep-promise.ts';

const lopez = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });

const promised = { person: 'p', direction: 'given', what: 'the slides', on: '2026-11-10' } as const;

it('holds until done, by the day it was promised for', () => {
  expect(found(keepPromise, '2026-11-10', [lopez, has('help', 'h', promised)])).toMatchObject([
    { person: 'p', window: { best: '2026-11-12', closes: null } },
  ]);
  const due = has('help', 'h', { ...promised, due: '2026-11-20' });
  expect(found(keepPromise, '2026-11-15', [lopez, due])).toMatchObject([
    { hard: true, worth: 5, window: { best: '2026-11-18' }, why: 'You said by November 20.' },
  ]);
  expect(found(keepPromise, '2026-12-15', [lopez, due])).toHaveLength(1);
});

it('does not for help asked for, nor for what was let go', () => {
  expect(found(keepPromise, '2026-11-12', [lopez, has('help', 'h', { ...promised, direction: 'asked' })])).toEqual([]);
  expect(found(keepPromise, '2026-11-12', [lopez, has('help', 'h', { ...promised, letGoOn: '2026-11-11' })])).toEqual(
    [],
  );
});

it('ends when it is done', () => {
  const records = afterDone(keepPromise, '2026-11-12', [lopez, has('help', 'h', promised)]);
  expect(found(keepPromise, '2026-11-12', records)).toEqual([]);
});
