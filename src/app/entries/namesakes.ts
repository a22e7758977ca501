import type { Known } from '../../network/journal/journal.ts';
import type { Person } from '../../network/records/person.ts';
import { foldedName } from '../people/name-index.ts';

/** Those who are called exactly that, but for titles, accents, hyphens and capitals. */
export function namesakes(people: Iterable<Known<Person>>, name: string): readonly Known<Person>[] {
  const { joined } = foldedName({ id: '', values: { name } });
  return joined === '' ? [] : [...people].filter((person) => foldedName(person).joined === joined);
}
