import { expect, it } from 'vitest';
import { afterDone, found } from '../rule-check.fixtures.ts';
import { letterOutcome } from './letter-outcome.ts';
import { lettered } from './letter-records.fixtures.ts';

const thanked = {
  askedOn: '2026-07-10',
  answer: 'agreed',
  uploadedOn: '2026-08-20',
  assignedOn: '2026-09-02',
  thankedOn: '2026-09-03',
} as const;

it('holds the day after Match Day', () => {
  expect(found(letterOutcome, '2027-03-19', lettered(thanked))).toEqual([]);
  expect(found(letterOutcome, '2027-03-20', lettered(thanked))).toMatchObject([
    { person: 'p', window: { opens: '2027-03-20', closes: null } },
  ]);
});

it('waits for the Match the letter was written for', () => {
  expect(found(letterOutcome, '2027-04-01', lettered({ ...thanked, submitOn: '2027-09-01' }))).toEqual([]);
});

it('ends when it is told', () => {
  expect(found(letterOutcome, '2027-03-22', afterDone(letterOutcome, '2027-03-22', lettered(thanked)))).toEqual([]);
});
