import { expect, it } from 'vitest';
import { afterDone, found } from '../rule-check.fixtures.ts';
import { letterEnter } from './letter-enter.ts';
import { lettered } from './letter-records.fixtures.ts';

const values = {
  askedOn: '2026-10-01',
  answer: 'agreed',
  answeredOn: '2026-10-03',
  packetSentOn: '2026-11-05',
} as const;

it('holds once the packet is with them', () => {
  expect(found(letterEnter, '2026-11-12', lettered(values))).toMatchObject([
    { person: 'p', about: 'letter/l', window: { opens: '2026-11-05', closes: null } },
  ]);
});

it('does not before they have the packet', () => {
  expect(
    found(letterEnter, '2026-11-12', lettered({ askedOn: '2026-10-01', answer: 'agreed', answeredOn: '2026-10-03' })),
  ).toEqual([]);
  expect(found(letterEnter, '2026-11-12', lettered({ ...values, letGoOn: '2026-11-12' }))).toEqual([]);
});

it('ends when it is done', () => {
  expect(found(letterEnter, '2026-11-12', afterDone(letterEnter, '2026-11-12', lettered(values)))).toEqual([]);
});
