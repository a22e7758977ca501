import { PersistentMap } from '../../base/persistent-map.ts';
import type { RecordChange } from '../records/change.ts';
import type { Journal } from './journal.ts';
import { updateEntries } from './update-entries.ts';
import { noneKept, updateKept } from './update-kept.ts';
import { updatePeople } from './update-people.ts';
import { updatePlan } from './update-plan.ts';

export const emptyJournal: Journal = {
  people: PersistentMap.of(),
  recorded: PersistentMap.of(),
  mergedInto: new Map(),
  entriesOf: PersistentMap.of(),
  entries: PersistentMap.of(),
  blocks: [],
  teams: [],
  days: new Map(),
  distinct: new Set(),
  settings: {},
  kept: noneKept,
};

/**
 * The journal after these changes, of which each says what its record is now (of two of one record the later); itself
 * where there are none.
 * A change touches the groups it concerns and no others, so that one moment among 20,000 costs microseconds. The outcome
 * is the same as building from nothing, in whatever order and portions the changes come.
 */
export function updateJournal(journal: Journal, changes: readonly RecordChange[]): Journal {
  if (changes.length === 0) return journal;
  const latest = [...new Map(changes.map((change) => [`${change.kind}/${change.id}`, change])).values()];
  const people = updatePeople(journal, latest);
  return {
    ...journal,
    ...people,
    ...updateEntries(journal, people.mergedInto, latest),
    ...updatePlan(journal, latest),
    kept: updateKept(journal.kept, latest),
  };
}
