import { compareEntries, contactDays, latestDay, personOf, textOf } from '../../network/journal/entry.ts';
import type { Entry } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import type { Workspace } from '../workspace.ts';
import { journalOf } from './journal-of.ts';
import { writeTable } from './table/write-table.ts';

const COLUMNS = ['Date', 'Person', 'Kind', 'Text', 'Days in contact', 'Due', 'Done', 'Let go'];

/** All that stands in timelines, the latest first, for a spreadsheet; letters stay out of files that are passed around. */
export function writeMomentsCsv(workspace: Workspace): string {
  const journal = journalOf(workspace);
  const nameOf = (id: string): string => journal.people.get(meantBy(journal, id))?.values.name ?? '';
  const entries = [...journal.entries.values()].filter(({ kind }) => kind !== 'letter').sort(compareEntries);
  return writeTable([COLUMNS, ...entries.map((entry) => rowOf(entry, nameOf(personOf(entry))))]);
}

function rowOf(entry: Entry, person: string): readonly string[] {
  return [
    latestDay(entry) ?? '',
    person,
    kindOf(entry),
    textOf(entry),
    contactDays(entry).join(' '),
    ((entry.kind === 'help' || entry.kind === 'task') && entry.values.due) || '',
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
    case 'task':
      return entry.values.doneOn;
    case 'meeting':
    case 'ask':
      return entry.values.thankedOn;
    case 'sponsor-act':
      return entry.values.outcomeToldOn;
    case 'unwritten-rule':
      return entry.values.learnedOn;
    case 'event-contact':
      return entry.values.followedUpOn;
    case 'moment':
    case 'evaluation':
    case 'letter':
      return null;
  }
}
