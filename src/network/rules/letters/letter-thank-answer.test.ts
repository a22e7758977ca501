import { expect, it } from 'vitest';
import { afterDone, found } from '../rule-check.fixtures.ts';
import { lettered } from './letter-records.fixtures.ts';
import { letterThankAnswer } from './letter-thank-answer.ts';

const values = { askedOn: '2026-10-01', answer: 'hesitant', answeredOn: '2026-11-03' } as const;

it('holds after a no, and hesitant is one', () => {
  expect(found(letterThankAnswer, '2026-11-12', lettered(values))).toMatchObject([
    { person: 'p', about: 'letter/l', window: { opens: '2026-11-03', closes: null } },
  ]);
});

it('does not after a yes, nor when it was let go', () => {
  expect(found(letterThankAnswer, '2026-11-12', lettered({ ...values, answer: 'agreed' }))).toEqual([]);
  expect(found(letterThankAnswer, '2026-11-12', lettered({ ...values, letGoOn: '2026-11-12' }))).toEqual([]);
});

it('ends when it is done', () => {
  expect(found(letterThankAnswer, '2026-11-12', afterDone(letterThankAnswer, '2026-11-12', lettered(values)))).toEqual(
    [],
  );
});
