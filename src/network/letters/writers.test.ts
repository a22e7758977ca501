import { expect, it } from 'vitest';
import type { Known } from '../journal/journal.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import type { RecordChange } from '../records/change.ts';
import type { Letter } from '../records/letter.ts';
import type { Person } from '../records/person.ts';
import { maybeWriters } from './writers.ts';

const TODAY = '2026-11-22';
const person = (id: string, after: Person): RecordChange => ({ kind: 'person', id, after: { name: id, ...after } });
const together = (who: string, from: string): RecordChange => ({
  kind: 'block-team',
  id: `b.${who}`,
  after: { block: 'b', person: who, from },
});
const praise = (who: string): RecordChange => ({
  kind: 'feedback-loop',
  id: `f.${who}`,
  after: { person: who, tone: 'positive', specific: true, receivedOn: '2026-11-20' },
});
const journal = updateJournal(emptyJournal, [
  { kind: 'block', id: 'b', after: { type: 'ward', from: '2026-11-02', to: '2026-11-29' } },
  person('both', { role: 'attending' }),
  person('unsaid', {}),
  person('words', { role: 'program-director' }),
  person('time', { role: 'attending' }),
  person('neither', { role: 'attending' }),
  person('nurse', { role: 'nurse' }),
  person('stranger', { role: 'attending' }),
  ...['both', 'unsaid', 'words', 'nurse'].map((who) => together(who, '2026-11-02')),
  ...['time', 'neither'].map((who) => together(who, '2026-11-20')),
  ...['both', 'unsaid', 'time', 'nurse'].map(praise),
]);
const of = (...letters: readonly Known<Letter>[]) => {
  const { now, soon } = maybeWriters(journal, letters, TODAY);
  return { now: now.map(({ person: { id } }) => id), soon: soon.map(({ person: { id } }) => id) };
};

it('lists usual writers who may be asked, and then who lacks least', () => {
  expect(of()).toEqual({ now: ['both', 'unsaid'], soon: ['words', 'time', 'neither'] });
});

it('leaves out whoever writes already or said no, and takes back whose letter was let go', () => {
  expect(of({ id: '1', values: { person: 'both', answer: 'hesitant' } }).now).toEqual(['unsaid']);
  expect(of({ id: '1', values: { person: 'words' } }).soon).toEqual(['time', 'neither']);
  expect(of({ id: '1', values: { person: 'both', letGoOn: TODAY } }).now).toEqual(['both', 'unsaid']);
  expect(of({ id: '1', values: { person: 'both', answer: 'declined', letGoOn: TODAY } }).now).toEqual(['unsaid']);
});
