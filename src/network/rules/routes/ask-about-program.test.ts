import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { askAboutProgram } from './ask-about-program.ts';

const question = {
  program: '1400121022',
  institution: 'Lakeside',
  fact: 'visa_h1b',
  inWords: 'whether they sponsor H-1B',
  addedOn: '2026-10-01',
} as const;
const there = has('person', 'p', { name: 'Dr. Ruiz', programs: ['1400121022'] });
const talked = has('moment', 't', { person: 'p', kind: 'talked', on: '2026-09-01' });

it('asks somebody known there first, then a mentor, then the program itself', () => {
  expect(found(askAboutProgram, '2026-10-01', [has('question', 'q', question), there, talked])).toMatchObject([
    { subject: 'question/q', person: 'p', do: 'Ask Dr. Ruiz about Lakeside: whether they sponsor H-1B' },
  ]);
  const mentor = has('person', 'm', { name: 'Dr. Lopez' });
  const mentorship = has('mentorship', 'm', { person: 'm', stage: 'ongoing' });
  const records = [has('question', 'q', question), there, mentor, mentorship];
  const [one] = found(askAboutProgram, '2026-10-01', records);
  expect(one?.person).toBe('m');
  expect(one?.touches).toBeUndefined();
  expect(found(askAboutProgram, '2026-10-01', [has('question', 'q', question), there])).toMatchObject([
    { person: null, touches: '1400121022' },
  ]);
});

it('touches no program in SOAP', () => {
  const spring = has('question', 'q', { ...question, addedOn: '2027-03-10' });
  expect(found(askAboutProgram, '2027-03-17', [spring])).toEqual([]);
  expect(found(askAboutProgram, '2027-03-17', [spring, there, talked])).toHaveLength(1);
});

it('does not for what is answered or let go', () => {
  for (const end of [{ answeredOn: '2026-10-02' }, { letGoOn: '2026-10-02' }])
    expect(found(askAboutProgram, '2026-10-03', [has('question', 'q', { ...question, ...end })])).toEqual([]);
});

it('ends when asked, and asks for the answer ten days later', () => {
  const asked = afterDone(askAboutProgram, '2026-10-01', [has('question', 'q', question), there, talked]);
  expect(found(askAboutProgram, '2026-10-01', asked)).toEqual([]);
  expect(found(askAboutProgram, '2026-10-11', asked)).toMatchObject([{ subject: 'question/q/answer', effort: 'own' }]);
  expect(found(askAboutProgram, '2026-10-11', afterDone(askAboutProgram, '2026-10-11', asked))).toEqual([]);
});
