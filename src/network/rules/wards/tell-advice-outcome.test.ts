import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { tellAdviceOutcome } from './tell-advice-outcome.ts';

const lopez = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });

const acted = has('advice', 'a', { person: 'p', receivedOn: '2026-11-10', actedOn: '2026-11-12' });

it('holds the day after acting on it', () => {
  expect(found(tellAdviceOutcome, '2026-11-12', [lopez, acted])).toEqual([]);
  expect(found(tellAdviceOutcome, '2026-11-13', [lopez, acted])).toMatchObject([
    { subject: 'advice/a', way: 'e-mail', draft: { situation: 'mentor-update' } },
  ]);
});

it('does not while nothing was done with it', () => {
  const open = has('advice', 'a', { person: 'p', receivedOn: '2026-11-10' });
  expect(found(tellAdviceOutcome, '2026-11-13', [lopez, open])).toEqual([]);
});

it('ends when they were told', () => {
  const records = afterDone(tellAdviceOutcome, '2026-11-13', [lopez, acted]);
  expect(found(tellAdviceOutcome, '2026-11-13', records)).toEqual([]);
});
