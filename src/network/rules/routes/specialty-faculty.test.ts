import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { specialtyFaculty } from './specialty-faculty.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01', route: 'advanced', specialty: 'Neurology' });
const faculty = has('person', 'p', { name: 'Dr. Ruiz', role: 'attending', specialty: 'Vascular neurology' });
const talked = has('moment', 't', { person: 'p', kind: 'talked', on: '2026-08-10' });

it('holds from the second month: first names, then hello, then a short meeting', () => {
  expect(found(specialtyFaculty, '2026-08-15', [me])).toMatchObject([{ subject: 'find', effort: 'own' }]);
  const [hello] = found(specialtyFaculty, '2026-08-15', [me, faculty]);
  expect(hello).toMatchObject({ subject: 'p/hello', person: 'p' });
  expect(hello?.asks).toBeUndefined();
  expect(found(specialtyFaculty, '2026-08-15', [me, faculty, talked])).toMatchObject([
    { subject: 'p', asks: 'meeting', draft: { situation: 'specialty-faculty' } },
  ]);
});

it('names two of a whole department that nobody has met, and none beside two met', () => {
  const many = ['x', 'y', 'z'].map((id) => has('person', id, { name: id, specialty: 'Neurology' }));
  expect(found(specialtyFaculty, '2026-08-15', [me, ...many]).map(({ subject }) => subject)).toEqual([
    'x/hello',
    'y/hello',
  ]);
  const talks = ['x', 'y'].map((id) => has('moment', id, { person: id, kind: 'talked', on: '2026-08-10' }));
  expect(found(specialtyFaculty, '2026-08-15', [me, ...many, ...talks]).map(({ subject }) => subject)).toEqual([
    'x',
    'y',
  ]);
});

it('does not in the first month, on another route, or for somebody elsewhere', () => {
  expect(found(specialtyFaculty, '2026-07-15', [me, faculty])).toEqual([]);
  const stays = has('identity', 'identity', { yearBegan: '2026-07-01', route: 'categorical', specialty: 'Neurology' });
  expect(found(specialtyFaculty, '2026-08-15', [stays, faculty])).toEqual([]);
  const home = has('identity', 'identity', {
    yearBegan: '2026-07-01',
    route: 'advanced',
    specialty: 'Neurology',
    institution: 'Mercy',
  });
  const far = has('person', 'p', { name: 'Dr. Ruiz', specialty: 'Neurology', institution: 'Lakeside' });
  expect(found(specialtyFaculty, '2026-08-15', [home, far])).toMatchObject([{ subject: 'find' }]);
});

it('ends when asked; the day you met is not for asking', () => {
  const records = [me, faculty, talked];
  expect(found(specialtyFaculty, '2026-08-15', afterDone(specialtyFaculty, '2026-08-15', records))).toEqual([]);
  const met = afterDone(specialtyFaculty, '2026-08-15', [me, faculty]);
  expect(found(specialtyFaculty, '2026-08-15', met)).toEqual([]);
  expect(found(specialtyFaculty, '2026-08-16', met)).toMatchObject([{ subject: 'p' }]);
});
