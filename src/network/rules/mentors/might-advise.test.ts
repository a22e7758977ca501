import { expect, it } from 'vitest';
import { emptyJournal, updateJournal } from '../../journal/update.ts';
import type { RecordChange } from '../../records/change.ts';
import { has } from '../rule-check.fixtures.ts';
import { NO_CIRCUMSTANCES, settingOf } from '../setting.ts';
import { advises, kim, lopez, personIs, TODAY, together } from './mentor-records.fixtures.ts';
import { mightAdvise } from './might-advise.ts';

const names = (records: readonly RecordChange[]) =>
  mightAdvise(settingOf(updateJournal(emptyJournal, records), TODAY, 1, NO_CIRCUMSTANCES)).map(({ id }) => id);

it('takes whom something speaks for, then whom one worked with for a week', () => {
  const worked = together('2026-10-05', 14, ['p', 'q']);
  expect(names([lopez, kim, ...worked])).toEqual(['p', 'q']);
  expect(names([lopez, kim, ...worked, has('person', 'q', { name: 'Kim', role: 'chief', teaches: 'yes' })])).toEqual([
    'q',
    'p',
  ]);
});

it('leaves out who is ruled out, advises already, is a nurse, or was seen for less than a week', () => {
  const worked = together('2026-10-05', 14);
  expect(names([personIs('p', { respectsImgs: 'no' }), ...worked])).toEqual([]);
  expect(names([personIs('p', { teaches: 'no' }), ...worked])).toEqual([]);
  expect(names([personIs('p', { tracked: false }), ...worked])).toEqual([]);
  expect(names([personIs('p', { role: 'nurse' }), ...worked])).toEqual([]);
  expect(names([personIs('p', { role: 'peer' }), ...worked])).toEqual([]);
  expect(names([lopez, ...worked, advises({ stage: 'declined' })])).toEqual([]);
  expect(names([lopez, ...together('2026-11-15', 14)])).toEqual([]);
});
