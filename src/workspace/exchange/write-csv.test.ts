import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Person } from '../../network/records/person.ts';
import { applyChanges, type Change, emptyWorkspace } from '../workspace.ts';
import { cleanLine } from './clean.ts';
import { readPeopleFile } from './read-people-file.ts';
import { mapRows } from './table/mapping.ts';
import { writeMomentsCsv } from './write-moments-csv.ts';
import { writePeopleCsv } from './write-people-csv.ts';
import { NAMES, personArbitrary } from './writers.arbitrary.ts';

const withChanges = (changes: readonly Change[]) => applyChanges(emptyWorkspace('d'), changes);
const withPeople = (people: readonly Person[]) =>
  withChanges(people.map((fields, index) => ({ kind: 'person', id: `id-${index}`, fields })));
const rowsOf = (text: string): readonly Readonly<Record<string, string>>[] =>
  parse(text, { columns: true, bom: true, record_delimiter: '\r\n' });
const runs = process.env.PRELUDE_DEEP === '1' ? 2000 : 100;

it('is read back by another library, whatever the names, and no cell runs in a spreadsheet', () => {
  const people = NAMES.map((name) => ({ name, note: `${name}\n=1+1`, phone: '+1 555 010 0199', tags: ['a', '@b'] }));
  const text = writePeopleCsv(withPeople(people));
  expect(text.startsWith('\ufeffName,Role,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const rows = rowsOf(text);
  expect(rows.map(({ Name }) => Name).toSorted()).toEqual(NAMES.map((name) => name.replace(/^=/, "'=")).toSorted());
  for (const row of rows) {
    expect(row).toMatchObject({ Phone: "'+1 555 010 0199", Tags: 'a; @b' });
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  }
});

it('is read back as it was: telephone numbers and formulas too', () => {
  fc.assert(
    fc.property(fc.array(personArbitrary, { minLength: 1, maxLength: 4 }), (people) => {
      const file = readPeopleFile(new TextEncoder().encode(writePeopleCsv(withPeople(people))));
      if (!file.ok || file.value.kind !== 'table') throw new Error('no table');
      const found = mapRows(file.value.table, file.value.guess).people.map(({ fields }) => fields);
      const said = people.map(({ name, title, institution, email, phone, linkedin, website }) => ({
        name: cleanLine(name ?? ''),
        title: cleanLine(title ?? ''),
        institution: cleanLine(institution ?? ''),
        email,
        phone,
        linkedin,
        website,
      }));
      expect(found).toHaveLength(people.length);
      for (const person of said)
        expect(found).toContainEqual(expect.objectContaining(JSON.parse(JSON.stringify(person))));
    }),
    { numRuns: runs },
  );
});

it('tells moments, loops, advice, help and evaluations, the latest first', () => {
  const text = writeMomentsCsv(
    withChanges([
      { kind: 'person', id: 'p', fields: { name: 'Irene Núñez' } },
      { kind: 'person', id: 'q', fields: { name: 'I. Nunez', mergedInto: 'p' } },
      { kind: 'moment', id: '1', fields: { person: 'q', kind: 'talked', on: '2026-11-02', line: '=HYPERLINK("x")' } },
      {
        kind: 'learning-loop',
        id: '2',
        fields: { person: 'p', point: 'SAAG, "11"', heardOn: '2026-11-03', reportedOn: '2026-11-20' },
      },
      {
        kind: 'feedback-loop',
        id: '3',
        fields: { person: 'p', question: 'Notes?', askedOn: '2026-11-04', letGoOn: '2026-11-19' },
      },
      { kind: 'help', id: '4', fields: { person: 'p', direction: 'given', what: 'Slides', due: '2026-12-01' } },
      { kind: 'advice', id: '5', fields: { person: 'gone', advice: 'Read', receivedOn: '2026-11-01' } },
      { kind: 'evaluation', id: '6', fields: { person: 'p', on: '2026-10-31', themes: 'Two\nlines' } },
    ]),
  );
  expect(rowsOf(text)).toEqual(
    [
      ['2026-11-20', 'Irene Núñez', 'learning-loop', 'SAAG, "11"', '2026-11-03 2026-11-20', '', '2026-11-20', ''],
      ['2026-11-19', 'Irene Núñez', 'feedback-loop', 'Notes?', '2026-11-04', '', '', '2026-11-19'],
      ['2026-11-02', 'Irene Núñez', 'talked', '\'=HYPERLINK("x")', '2026-11-02', '', '', ''],
      ['2026-11-01', '', 'advice', 'Read', '2026-11-01', '', '', ''],
      ['2026-10-31', 'Irene Núñez', 'evaluation', 'Two\nlines', '', '', '', ''],
      ['', 'Irene Núñez', 'help given', 'Slides', '', '2026-12-01', '', ''],
    ].map((cells) =>
      Object.fromEntries(
        ['Date', 'Person', 'Kind', 'Text', 'Days in contact', 'Due', 'Done', 'Let go'].map((name, index) => [
          name,
          cells[index],
        ]),
      ),
    ),
  );
});

it('tells meetings, asks, sponsor acts, contacts, rules and tasks, with their days; of letters nothing', () => {
  const text = writeMomentsCsv(
    withChanges([
      { kind: 'person', id: 'p', fields: { name: 'Ada' } },
      {
        kind: 'meeting',
        id: '1',
        fields: { person: 'p', on: '2026-11-06', heldOn: '2026-11-06', thankedOn: '2026-11-07' },
      },
      { kind: 'ask', id: '2', fields: { person: 'p', line: 'A word', askedOn: '2026-11-05' } },
      {
        kind: 'sponsor-act',
        id: '3',
        fields: { person: 'p', act: 'called', on: '2026-11-04', outcomeToldOn: '2026-11-04' },
      },
      { kind: 'event-contact', id: '4', fields: { person: 'p', metOn: '2026-11-03', letGoOn: '2026-11-03' } },
      { kind: 'unwritten-rule', id: '5', fields: { situation: 'Pages', learnedOn: '2026-11-02' } },
      { kind: 'task', id: '6', fields: { person: 'p', what: 'CV', due: '2026-12-01' } },
      { kind: 'letter', id: '7', fields: { person: 'p', askedOn: '2026-11-01' } },
    ]),
  );
  expect(rowsOf(text).map(({ Date: day, Kind, Due, Done }) => [day, Kind, Due, Done])).toEqual([
    ['2026-11-07', 'meeting', '', '2026-11-07'],
    ['2026-11-05', 'ask', '', ''],
    ['2026-11-04', 'sponsor-act', '', '2026-11-04'],
    ['2026-11-03', 'event-contact', '', ''],
    ['2026-11-02', 'unwritten-rule', '', '2026-11-02'],
    ['', 'task', '2026-12-01', ''],
  ]);
});

it('bears a ring of merges, which only a damaged file holds', () => {
  const text = writeMomentsCsv(
    withChanges([
      { kind: 'person', id: 'p', fields: { name: 'Ada', mergedInto: 'q' } },
      { kind: 'person', id: 'q', fields: { name: 'Ada', mergedInto: 'p' } },
      { kind: 'moment', id: '1', fields: { person: 'q', kind: 'talked', on: '2026-11-02' } },
    ]),
  );
  expect(rowsOf(text)).toMatchObject([{ Person: 'Ada' }]);
});
