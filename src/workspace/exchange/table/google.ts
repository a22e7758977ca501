import type { FoundPeople, PeopleTable, TableRow } from '../people-file.ts';
import { type Columns, columnsOf } from './columns.ts';
import { peopleOfRows } from './people-of-rows.ts';

const BETWEEN = ' ::: ';
const MOST = 9;

export function isGoogle(table: PeopleTable): boolean {
  const { has } = columnsOf(table);
  return ['E-mail 1 - Value', 'Phone 1 - Value', 'Phonetic First Name', 'Group Membership'].some(has);
}

/** The people of Google Contacts' CSV, with its header of today or of before 2024. */
export function googlePeople(table: PeopleTable): FoundPeople {
  const columns = columnsOf(table);
  const { cell } = columns;
  const one = (row: TableRow, ...names: readonly string[]) =>
    names.map((name) => cell(row, name).split(BETWEEN)[0] ?? '').find((text) => text.trim() !== '');
  return peopleOfRows(table, 'google', (row) => ({
    name: one(row, 'Name'),
    names: [
      one(row, 'First Name', 'Given Name'),
      one(row, 'Middle Name', 'Additional Name'),
      one(row, 'Last Name', 'Family Name'),
    ],
    institution: one(row, 'Organization Name', 'Organization 1 - Name'),
    title: one(row, 'Organization Title', 'Organization 1 - Title'),
    emails: numbered(columns, row, 'E-mail'),
    phones: numbered(columns, row, 'Phone'),
    addresses: numbered(columns, row, 'Website'),
    // Groups of Google's own begin with a star.
    tags: `${cell(row, 'Labels')}${BETWEEN}${cell(row, 'Group Membership')}`
      .split(BETWEEN)
      .filter((label) => !label.trim().startsWith('*')),
  }));
}

/** Values of `E-mail 1 - Value`, `E-mail 2 - Value` …, those whose label is starred first: Google's mark of the main one. */
function numbered({ has, cell }: Columns, row: TableRow, what: string): readonly string[] {
  const found: { readonly values: readonly string[]; readonly main: boolean }[] = [];
  for (let n = 1; n <= MOST && has(`${what} ${n} - Value`); n += 1) {
    const label = cell(row, `${what} ${n} - Label`) || cell(row, `${what} ${n} - Type`);
    found.push({ values: cell(row, `${what} ${n} - Value`).split(BETWEEN), main: label.trim().startsWith('*') });
  }
  return [...found.filter(({ main }) => main), ...found.filter(({ main }) => !main)].flatMap(({ values }) => values);
}
