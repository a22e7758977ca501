import type { Journal, Known } from '../../network/journal/journal.ts';
import type { Person } from '../../network/records/person.ts';

/** The people by name, without those merged into another. */
export function peopleByName(journal: Journal): readonly Known<Person>[] {
  return [...journal.people.values()].sort(
    (a, b) => compare(a.values.name ?? '', b.values.name ?? '') || compare(a.id, b.id),
  );
}

// By code unit: the same file on every device.
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
