import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { askDirectorForIntroduction } from './ask-director-for-introduction.ts';

const me = {
  yearBegan: '2026-07-01',
  route: 'advanced',
  specialty: 'Neurology',
  directorToldOn: '2026-08-01',
} as const;
const director = has('person', 'd', { name: 'Dr. Shah', role: 'program-director' });

it('holds once the director knows the goal', () => {
  expect(found(askDirectorForIntroduction, '2026-08-20', [has('identity', 'identity', me), director])).toMatchObject([
    { person: 'd', asks: 'introduction', draft: { situation: 'ask-introduction' } },
  ]);
});

it('does not before, nor where somebody of the specialty is met', () => {
  const untold = has('identity', 'identity', { ...me, directorToldOn: null });
  expect(found(askDirectorForIntroduction, '2026-08-20', [untold, director])).toEqual([]);
  const faculty = has('person', 'p', { name: 'Dr. Ruiz', specialty: 'Neurology' });
  const talked = has('moment', 't', { person: 'p', kind: 'talked', on: '2026-08-10' });
  expect(
    found(askDirectorForIntroduction, '2026-08-20', [has('identity', 'identity', me), director, faculty, talked]),
  ).toEqual([]);
});

it('ends when asked', () => {
  const records = [has('identity', 'identity', me), director];
  expect(
    found(askDirectorForIntroduction, '2026-08-20', afterDone(askDirectorForIntroduction, '2026-08-20', records)),
  ).toEqual([]);
});
