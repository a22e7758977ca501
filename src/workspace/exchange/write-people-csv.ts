import type { Person } from '../../network/records/person.ts';
import type { Workspace } from '../workspace.ts';
import { journalOf } from './journal-of.ts';
import { peopleByName } from './people-by-name.ts';
import { writeTable } from './table/write-table.ts';

const COLUMNS: readonly (readonly [name: string, field: keyof Person])[] = [
  ['Name', 'name'],
  ['Role', 'role'],
  ['Title', 'title'],
  ['Institution', 'institution'],
  ['Specialty', 'specialty'],
  ['Email', 'email'],
  ['Phone', 'phone'],
  ['LinkedIn', 'linkedin'],
  ['Website', 'website'],
  ['Tags', 'tags'],
  ['Tracked', 'tracked'],
  ['How met', 'howMet'],
  ['Channel', 'channel'],
  ['Best time', 'bestTime'],
  ['Leave to write', 'leaveToWrite'],
  ['Teaches', 'teaches'],
  ['Approachable', 'approachable'],
  ['Respects IMGs', 'respectsImgs'],
  ['Tied to my goal', 'tiedToGoal'],
  ['Programs', 'programs'],
  ['Note', 'note'],
];

/** Everything that is known of each person, for a spreadsheet of the user's own. */
export function writePeopleCsv(workspace: Workspace): string {
  const rows = peopleByName(journalOf(workspace)).map(({ values }) =>
    COLUMNS.map(([, field]) => cellOf(values[field])),
  );
  return writeTable([COLUMNS.map(([name]) => name), ...rows]);
}

function cellOf(value: Person[keyof Person]): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : value.join('; ');
}
