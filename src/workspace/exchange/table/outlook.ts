import type { FoundPeople, PeopleTable } from '../people-file.ts';
import { columnsOf } from './columns.ts';
import { peopleOfRows } from './people-of-rows.ts';

export function isOutlook(table: PeopleTable): boolean {
  const { has } = columnsOf(table);
  return (
    has('First Name') &&
    has('Last Name') &&
    has('E-mail Address') &&
    ['Business Phone', 'Mobile Phone', 'Job Title', 'E-mail 2 Address'].some(has)
  );
}

/** The people of Outlook's CSV. Its `Title` is the form of address (Dr.), never the position. */
export function outlookPeople(table: PeopleTable): FoundPeople {
  const { cell } = columnsOf(table);
  return peopleOfRows(table, 'outlook', (row) => {
    const cells = (...names: readonly string[]) => names.map((name) => cell(row, name));
    return {
      names: cells('First Name', 'Middle Name', 'Last Name'),
      emails: cells('E-mail Address', 'E-mail 2 Address', 'E-mail 3 Address'),
      phones: cells('Mobile Phone', 'Business Phone', 'Primary Phone', 'Home Phone', 'Business Phone 2', 'Other Phone'),
      institution: cell(row, 'Company'),
      title: cell(row, 'Job Title'),
      addresses: cells('Web Page', 'Personal Web Page', 'Business Web Page'),
      tags: cell(row, 'Categories').split(/[;,]/),
    };
  });
}
