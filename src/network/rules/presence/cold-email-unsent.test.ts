import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { coldEmailUnsent } from './cold-email-unsent.ts';

const person = has('person', 'p', { name: 'Dr. Núñez', programs: ['1400121022'] });
const draft = { situation: 'cold-email', person: 'p', body: 'Dear Dr. Núñez', writtenOn: '2026-10-01' } as const;

it('holds a week after it was begun, and says which program it touches', () => {
  expect(found(coldEmailUnsent, '2026-10-08', [person, has('message', 'm', draft)])).toMatchObject([
    { subject: 'message/m', person: 'p', effort: 'outreach', touches: '1400121022' },
  ]);
});

it('touches nobody at home, and a message to a colleague is a loop', () => {
  const own = { ownProgram: '1400121022' };
  expect(found(coldEmailUnsent, '2026-10-08', [person, has('message', 'm', draft)], own)[0]?.touches).toBeUndefined();
  const thanks = has('message', 'm', { ...draft, situation: 'meeting-thanks' });
  expect(found(coldEmailUnsent, '2026-10-08', [person, thanks])).toMatchObject([{ effort: 'loop' }]);
});

it('does not earlier, nor for an empty one, nor during SOAP', () => {
  expect(found(coldEmailUnsent, '2026-10-07', [person, has('message', 'm', draft)])).toEqual([]);
  expect(found(coldEmailUnsent, '2026-10-08', [person, has('message', 'm', { ...draft, body: ' ' })])).toEqual([]);
  const spring = has('message', 'm', { ...draft, writtenOn: '2027-03-01' });
  expect(found(coldEmailUnsent, '2027-03-16', [person, spring])).toEqual([]);
  expect(found(coldEmailUnsent, '2027-03-20', [person, spring])).toHaveLength(1);
});

it('ends when sent', () => {
  const records = [person, has('message', 'm', draft)];
  expect(found(coldEmailUnsent, '2026-10-08', afterDone(coldEmailUnsent, '2026-10-08', records))).toEqual([]);
});
