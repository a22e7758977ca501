import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { hardWeeksAhead } from './hard-weeks-ahead.ts';

const icu = has('block', 'b', { type: 'icu', name: 'MICU', from: '2026-11-16', to: '2026-12-13' });
const person = has('person', 'p', { name: 'Dr. Chen' });
const task = { person: 'p', what: 'First draft', due: '2026-11-25' } as const;

it('holds in the two weeks before ICU or nights in which something is due', () => {
  expect(found(hardWeeksAhead, '2026-11-05', [icu, person, has('task', 't', task)])).toMatchObject([
    { subject: 'task/t/b', person: 'p', window: { opens: '2026-11-02', closes: '2026-11-15' } },
  ]);
});

it('does not for other days or other blocks', () => {
  expect(found(hardWeeksAhead, '2026-11-05', [icu, has('task', 't', { ...task, due: '2026-12-20' })])).toEqual([]);
  const clinic = has('block', 'b', { type: 'clinic', from: '2026-11-16', to: '2026-12-13' });
  expect(found(hardWeeksAhead, '2026-11-05', [clinic, person, has('task', 't', task)])).toEqual([]);
});

it('ends when the day is moved, it is done, or the weeks have begun', () => {
  expect(found(hardWeeksAhead, '2026-11-05', [icu, has('task', 't', { ...task, due: '2026-11-14' })])).toEqual([]);
  expect(found(hardWeeksAhead, '2026-11-05', [icu, has('task', 't', { ...task, doneOn: '2026-11-04' })])).toEqual([]);
  expect(found(hardWeeksAhead, '2026-11-16', [icu, person, has('task', 't', task)])).toEqual([]);
});
