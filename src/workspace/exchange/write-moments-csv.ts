import { compareEntries, contactDays, latestDay, textOf } from '../../network/journal/entry.ts';
import type { Entry } from '../../network/journal/journal.ts';
import { ENTRY_KINDS } from '../../network/records/kinds.ts';
import { all, type Workspace } from '../workspace.ts';
import { writeTable } from './table/write-table.ts';

const COLUMNS = ['Date', 'Person', 'Kind', 'Text', 'Days in contact', 'Due', 'Done', 'Let go'];

/** Moments, learning and feedback loops, advice, help and evaluations, the latest first, for a spreadsheet. */
export function writeMomentsCsv(workspace: Workspace): string {
  const people = new Map(all(workspace, 'person').map(({ id, values }) => [id, values]));
  const nameOf = (id: string): string => {
    // Somebody merged is named as the one they are now; a ring, which only a damaged file holds, ends.
    let person = people.get(id);
    for (let steps = 0; steps < people.size && person?.mergedInto != null; steps += 1) {
      const next = people.get(person.mergedInto);
      if (next === undefined) break;
      person = next;
    }
    return person?.name ?? '';
  };
  const entries = ENTRY_KINDS.flatMap((kind) =>
    all(workspace, kind).map(({ id, values }) => ({ kind, id, values }) as Entry),
  ).sort(compareEntries);
  return writeTable([COLUMNS, ...entries.map((entry) => rowOf(entry, nameOf(entry.values.person ?? '')))]);
}

function rowOf(entry: Entry, person: string): readonly string[] {
  return [
    latestDay(entry) ?? '',
    person,
    kindOf(entry),
    textOf(entry),
    contactDays(entry).join(' '),
    (entry.kind === 'help' && entry.values.due) || '',
    doneOn(entry) ?? '',
    ('letGoOn' in entry.values && entry.values.letGoOn) || '',
  ];
}

/** `worked-together`, `learning-loop`, `help given`. */
function kindOf(entry: Entry): string {
  if (entry.kind === 'moment') return entry.values.kind ?? 'moment';
  if (entry.kind === 'help') return `help ${entry.values.direction ?? ''}`.trim();
  return entry.kind;
}

/** The day the loop was closed. */
function doneOn(entry: Entry): string | null | undefined {
  switch (entry.kind) {
    case 'learning-loop':
      return entry.values.reportedOn;
    case 'feedback-loop':
    case 'advice':
      return entry.values.toldOn;
    case 'help':
      return entry.values.doneOn;
    default:
      return null;
  }
}
