import { expect, it } from 'vitest';
import { afterDone, found } from '../rule-check.fixtures.ts';
import { lettered } from './letter-records.fixtures.ts';
import { letterThank } from './letter-thank.ts';

const values = {
  askedOn: '2026-10-01',
  answer: 'agreed',
  answeredOn: '2026-10-03',
  uploadedOn: '2026-11-05',
  assignedOn: '2026-11-06',
} as const;

it('holds once the letter is assigned', () => {
  expect(found(letterThank, '2026-11-12', lettered(values))).toMatchObject([
    { person: 'p', about: 'letter/l', window: { opens: '2026-11-06', closes: null } },
  ]);
});

it('does not before that, nor when it was let go', () => {
  expect(found(letterThank, '2026-11-12', lettered({ ...values, assignedOn: null }))).toEqual([]);
  expect(found(letterThank, '2026-11-12', lettered({ ...values, letGoOn: '2026-11-12' }))).toEqual([]);
});

it('ends when it is done', () => {
  expect(found(letterThank, '2026-11-12', afterDone(letterThank, '2026-11-12', lettered(values)))).toEqual([]);
});
