import { expect, it } from 'vitest';
import { afterDone, found } from '../rule-check.fixtures.ts';
import { letterAssign } from './letter-assign.ts';
import { lettered } from './letter-records.fixtures.ts';

const values = {
  askedOn: '2026-10-01',
  answer: 'agreed',
  answeredOn: '2026-10-03',
  packetSentOn: '2026-11-02',
  uploadedOn: '2026-11-05',
} as const;

it('holds once it is uploaded', () => {
  expect(found(letterAssign, '2026-11-12', lettered(values))).toMatchObject([
    { person: 'p', about: 'letter/l', window: { opens: '2026-11-05', closes: null } },
  ]);
});

it('does not where a program is noted, nor when it was let go', () => {
  expect(found(letterAssign, '2026-11-12', lettered({ ...values, assigned: ['1400121022'] }))).toEqual([]);
  expect(found(letterAssign, '2026-11-12', lettered({ ...values, letGoOn: '2026-11-12' }))).toEqual([]);
});

it('ends when it is done', () => {
  expect(found(letterAssign, '2026-11-12', afterDone(letterAssign, '2026-11-12', lettered(values)))).toEqual([]);
});
