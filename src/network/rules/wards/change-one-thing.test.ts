import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { changeOneThing } from './change-one-thing.ts';

const lopez = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });

const received = has('feedback-loop', 'f', {
  person: 'p',
  received: 'Shorter',
  receivedOn: '2026-11-10',
  tone: 'mixed',
});

it('holds once feedback came', () => {
  expect(found(changeOneThing, '2026-11-10', [lopez, received])).toMatchObject([
    { subject: 'feedback-loop/f', person: 'p', do: 'Change one thing after what Dr. Lopez said', worth: 4 },
  ]);
});

it('does not while it is only asked for, nor for praise nobody asked for', () => {
  const asked = has('feedback-loop', 'f', { person: 'p', askedOn: '2026-11-10' });
  const praise = has('feedback-loop', 'f', { person: 'p', praise: 'Well done', receivedOn: '2026-11-10' });
  expect(found(changeOneThing, '2026-11-11', [lopez, asked])).toEqual([]);
  expect(found(changeOneThing, '2026-11-11', [lopez, praise])).toEqual([]);
});

it('ends when something changed', () => {
  const records = afterDone(changeOneThing, '2026-11-11', [lopez, received]);
  expect(found(changeOneThing, '2026-11-11', records)).toEqual([]);
});
