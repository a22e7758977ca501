import { expect, it } from 'vitest';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import { recordOptions } from './record-options.ts';

const journal = updateJournal(emptyJournal, [
  { kind: 'event', id: 'e1', after: { name: 'ACP 2026', from: '2026-04-01' } },
  { kind: 'event', id: 'e2', after: { type: 'grand-rounds' } },
  { kind: 'event', id: 'e3', after: { name: 'Chest 2026', from: '2026-10-18' } },
  { kind: 'commitment', id: 'c', after: { title: 'Sepsis QI' } },
  { kind: 'lead', id: 'l', after: { institution: 'Mercy' } },
  { kind: 'person', id: 'p', after: { name: 'Dr. Lopez' } },
  { kind: 'meeting', id: 'm', after: { person: 'p' } },
]);
const none = ['', 'None or not known'];

it('offers what there is, the latest event first', () => {
  expect(recordOptions(journal, { type: 'record', of: 'event' }, '')).toEqual([
    none,
    ['e3', 'Chest 2026, from 18 October 2026'],
    ['e1', 'ACP 2026, from 1 April 2026'],
    ['e2', 'Event'],
  ]);
  expect(recordOptions(journal, { type: 'belongs-to' }, '')).toEqual([
    none,
    ['commitment/c', 'Sepsis QI'],
    ['lead/l', 'Mercy'],
  ]);
});

it('always shows what is referred to now', () => {
  expect(recordOptions(journal, { type: 'belongs-to' }, 'meeting/m')[1]).toEqual(['meeting/m', 'Meeting: Dr. Lopez']);
  expect(recordOptions(journal, { type: 'record', of: 'event' }, 'gone')[1]).toEqual([
    'gone',
    'Something that is not here any more',
  ]);
});
