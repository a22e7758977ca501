import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { specialtyGrandRounds } from './specialty-grand-rounds.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01', route: 'advanced', specialty: 'Neurology' });
const faculty = has('person', 'p', { name: 'Dr. Ruiz', role: 'attending', specialty: 'Vascular neurology' });
const talked = has('moment', 't', { person: 'p', kind: 'talked', on: '2026-08-10' });

it('holds once a month from the second on', () => {
  expect(found(specialtyGrandRounds, '2026-08-15', [me])).toMatchObject([{ subject: '2026-08' }]);
});

it('does not in the first month, on another route, or with one in the month', () => {
  expect(found(specialtyGrandRounds, '2026-07-15', [me, faculty, talked])).toEqual([]);
  const stays = has('identity', 'identity', { yearBegan: '2026-07-01', route: 'categorical', specialty: 'Neurology' });
  expect(found(specialtyGrandRounds, '2026-08-15', [stays])).toEqual([]);
  expect(
    found(specialtyGrandRounds, '2026-08-15', [me, has('event', 'v', { type: 'grand-rounds', from: '2026-08-28' })]),
  ).toEqual([]);
});

it('ends for the month when done', () => {
  const after = afterDone(specialtyGrandRounds, '2026-08-15', [me]);
  expect(found(specialtyGrandRounds, '2026-08-20', after)).toEqual([]);
  expect(found(specialtyGrandRounds, '2026-09-02', after)).toMatchObject([{ subject: '2026-09' }]);
});
