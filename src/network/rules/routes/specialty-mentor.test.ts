import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { specialtyMentor } from './specialty-mentor.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01', route: 'advanced', specialty: 'Neurology' });
const faculty = has('person', 'p', { name: 'Dr. Ruiz', role: 'attending', specialty: 'Vascular neurology' });
const talked = has('moment', 't', { person: 'p', kind: 'talked', on: '2026-08-10' });

it('holds from the third month with somebody met', () => {
  expect(found(specialtyMentor, '2026-09-10', [me, faculty, talked])).toMatchObject([{ person: 'p' }]);
});

it('does not with nobody met, or with a mentor of the specialty', () => {
  expect(found(specialtyMentor, '2026-09-10', [me, faculty])).toEqual([]);
  const mentor = has('mentorship', 'p', { person: 'p', stage: 'asked' });
  expect(found(specialtyMentor, '2026-09-10', [me, faculty, talked, mentor])).toEqual([]);
});

it('ends when they are on the list', () => {
  expect(found(specialtyMentor, '2026-09-10', afterDone(specialtyMentor, '2026-09-10', [me, faculty, talked]))).toEqual(
    [],
  );
});
