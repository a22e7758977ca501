import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { actOnAdvice } from './act-on-advice.ts';

const lopez = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });

const advice = has('advice', 'a', { person: 'p', advice: 'Join the QI group', receivedOn: '2026-11-10' });

it('holds from the day it was given', () => {
  expect(found(actOnAdvice, '2026-11-10', [lopez, advice])).toMatchObject([
    { subject: 'advice/a', person: 'p', do: 'Take the first step on the advice of Dr. Lopez' },
  ]);
});

it('does not before it, nor when it was let go', () => {
  expect(found(actOnAdvice, '2026-11-09', [lopez, advice])).toEqual([]);
  expect(
    found(actOnAdvice, '2026-11-12', [lopez, has('advice', 'a', { ...advice.after, letGoOn: '2026-11-11' })]),
  ).toEqual([]);
});

it('ends when something was done with it', () => {
  expect(found(actOnAdvice, '2026-11-12', afterDone(actOnAdvice, '2026-11-12', [lopez, advice]))).toEqual([]);
});
