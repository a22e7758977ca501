import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { specialtyProject } from './specialty-project.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01', route: 'advanced', specialty: 'Neurology' });
const faculty = has('person', 'p', { name: 'Dr. Ruiz', role: 'attending', specialty: 'Vascular neurology' });
const talked = has('moment', 't', { person: 'p', kind: 'talked', on: '2026-08-10' });

it('holds from the third month, with somebody met', () => {
  expect(found(specialtyProject, '2026-09-10', [me, faculty, talked])).toMatchObject([
    { subject: 'p', person: 'p', asks: 'project', draft: { situation: 'join-project' } },
  ]);
  expect(found(specialtyProject, '2026-09-10', [me])).toMatchObject([{ subject: 'find', effort: 'own' }]);
});

it('does not on another route, or beside a running project', () => {
  const stays = has('identity', 'identity', { yearBegan: '2026-07-01', route: 'categorical', specialty: 'Neurology' });
  expect(found(specialtyProject, '2026-09-10', [stays, faculty, talked])).toEqual([]);
  const running = has('commitment', 'c', { title: 'Stroke', from: '2026-09-01' });
  expect(found(specialtyProject, '2026-09-10', [me, faculty, talked, running])).toEqual([]);
});

it('ends with this person when asked', () => {
  const after = afterDone(specialtyProject, '2026-09-10', [me, faculty, talked]);
  expect(found(specialtyProject, '2026-09-10', after).map(({ person }) => person)).not.toContain('p');
});
