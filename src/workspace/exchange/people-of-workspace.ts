import type { Known } from '../../network/journal/journal.ts';
import type { Person } from '../../network/records/person.ts';
import { all, type Workspace } from '../workspace.ts';

/** The people by name, without those merged into another. */
export function peopleOf(workspace: Workspace): readonly Known<Person>[] {
  return all(workspace, 'person')
    .filter(({ values }) => values.mergedInto == null)
    .sort((a, b) => compare(a.values.name ?? '', b.values.name ?? '') || compare(a.id, b.id));
}

// By code unit: the same file on every device.
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
