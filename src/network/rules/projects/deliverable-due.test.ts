import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { deliverableDue } from './deliverable-due.ts';

const commitment = has('commitment', 'c', { title: 'Sepsis', person: 'p' });
const person = has('person', 'p', { name: 'Dr. Chen' });
const task = { of: 'commitment/c', person: 'p', what: 'First draft', due: '2026-11-20' } as const;

it('holds in the weeks before it is due, and the day is a promise', () => {
  expect(found(deliverableDue, '2026-11-10', [commitment, person, has('task', 't', task)])).toMatchObject([
    {
      subject: 'task/t',
      about: 'task/t',
      person: 'p',
      do: 'Finish for Dr. Chen: First draft',
      window: { best: '2026-11-13', closes: '2026-11-20' },
      hard: true,
      screen: '/commitments/c',
    },
  ]);
});

it('offers what has no day, no owner or no person', () => {
  expect(found(deliverableDue, '2026-11-10', [has('task', 't', { what: 'Call' })])).toMatchObject([
    { person: null, hard: false, window: { closes: null }, screen: '/entry/task/t' },
  ]);
  const ofLead = has('task', 'u', { of: 'lead/l', what: 'Ask', due: '2026-11-12' });
  expect(found(deliverableDue, '2026-11-10', [has('lead', 'l', {}), ofLead])[0]?.screen).toBe('/leads/l');
});

it('grows older where it has no day: from when it was noted, its commitment began, or the year', () => {
  const opens = (...records: Parameters<typeof found>[2]) =>
    ['2026-11-10', '2026-12-10'].map((today) => found(deliverableDue, today, records)[0]?.window.opens);
  const undated = { of: 'commitment/c', what: 'Call' };
  const logged = has('task', 't', { ...undated, loggedAt: Date.parse('2026-10-02T15:00:00Z') });
  const began = has('commitment', 'c', { title: 'Sepsis', from: '2026-09-07' });
  expect(opens(began, logged)).toEqual(['2026-10-02', '2026-10-02']);
  expect(opens(began, has('task', 't', undated))).toEqual(['2026-09-07', '2026-09-07']);
  expect(opens(has('task', 't', { what: 'Call' }))).toEqual(['2026-07-01', '2026-07-01']);
});

it('stays once it is overdue', () => {
  expect(found(deliverableDue, '2027-02-10', [person, has('task', 't', task)])).toMatchObject([
    { hard: false, window: { closes: null } },
  ]);
});

it('does not long before, nor for what belongs to a meeting', () => {
  expect(found(deliverableDue, '2026-10-10', [commitment, person, has('task', 't', task)])).toEqual([]);
  expect(found(deliverableDue, '2026-11-10', [has('task', 't', { ...task, of: 'meeting/m' })])).toEqual([]);
});

it('ends when done, or let go', () => {
  const records = [commitment, person, has('task', 't', task)];
  expect(found(deliverableDue, '2026-11-10', afterDone(deliverableDue, '2026-11-10', records))).toEqual([]);
  expect(found(deliverableDue, '2026-11-10', [has('task', 't', { ...task, letGoOn: '2026-11-01' })])).toEqual([]);
});
