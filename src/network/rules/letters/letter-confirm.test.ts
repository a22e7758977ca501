import { expect, it } from 'vitest';
import { afterDone, found } from '../rule-check.fixtures.ts';
import { letterConfirm } from './letter-confirm.ts';
import { lettered } from './letter-records.fixtures.ts';

const values = {
  askedOn: '2026-10-01',
  answer: 'agreed',
  answeredOn: '2026-10-03',
  packetSentOn: '2026-11-02',
  enteredOn: '2026-11-05',
} as const;

it('holds a week after the request was entered', () => {
  expect(found(letterConfirm, '2026-11-12', lettered(values))).toMatchObject([
    { person: 'p', about: 'letter/l', window: { opens: '2026-11-12', closes: null } },
  ]);
});

it('does not sooner, nor when it was let go', () => {
  expect(found(letterConfirm, '2026-11-12', lettered({ ...values, enteredOn: '2026-11-10' }))).toEqual([]);
  expect(found(letterConfirm, '2026-11-12', lettered({ ...values, letGoOn: '2026-11-12' }))).toEqual([]);
});

it('ends when it is done', () => {
  expect(found(letterConfirm, '2026-11-12', afterDone(letterConfirm, '2026-11-12', lettered(values)))).toEqual([]);
});
