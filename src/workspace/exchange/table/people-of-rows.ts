import type { FoundPeople, FoundPerson, PeopleSource, PeopleTable, Skipped, TableRow } from '../people-file.ts';
import { personOf, type RawPerson } from '../person-of.ts';

/** The people of a table, given what each row says. */
export function peopleOfRows(
  table: PeopleTable,
  source: PeopleSource,
  read: (row: TableRow) => RawPerson,
): FoundPeople {
  const people: FoundPerson[] = [];
  const skipped: Skipped[] = [...table.skipped];
  for (const row of table.rows) {
    const fields = personOf(read(row));
    if (fields === undefined) skipped.push({ at: row.at, reason: 'has no name' });
    else people.push({ at: row.at, fields });
  }
  return { source, people, skipped, notes: table.notes };
}
