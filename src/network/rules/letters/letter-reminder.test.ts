import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { lettered } from './letter-records.fixtures.ts';
import { letterReminder } from './letter-reminder.ts';

const due = {
  askedOn: '2026-09-01',
  answer: 'agreed',
  answeredOn: '2026-09-03',
  packetSentOn: '2026-09-05',
  confirmedOn: '2026-09-20',
  submitOn: '2026-12-01',
} as const;

it('holds in the three weeks before the day', () => {
  expect(found(letterReminder, '2026-11-12', lettered(due))).toMatchObject([
    { person: 'p', hard: true, window: { opens: '2026-11-10', closes: '2026-12-01' } },
  ]);
});

it('does not sooner, later, without a day, nor where they talked about it since', () => {
  expect(found(letterReminder, '2026-11-09', lettered(due))).toEqual([]);
  expect(found(letterReminder, '2026-12-02', lettered(due))).toEqual([]);
  expect(found(letterReminder, '2026-11-12', lettered({ ...due, submitOn: null }))).toEqual([]);
  const talked = has('moment', 'x', { person: 'p', kind: 'talked', on: '2026-11-11' });
  expect(found(letterReminder, '2026-11-12', [...lettered(due), talked])).toEqual([]);
});

it('ends when it is uploaded, and with one reminder', () => {
  expect(found(letterReminder, '2026-11-12', lettered({ ...due, uploadedOn: '2026-11-11' }))).toEqual([]);
  const after = afterDone(letterReminder, '2026-11-12', lettered(due));
  for (const day of ['2026-11-12', '2026-11-30']) expect(found(letterReminder, day, after)).toEqual([]);
});
