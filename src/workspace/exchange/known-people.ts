import type { Known } from '../../network/journal/journal.ts';
import { nameWords } from '../../network/people/duplicates-name.ts';
import type { Person } from '../../network/records/person.ts';
import { linkedinKey } from './linkedin-address.ts';
import type { FoundPerson } from './people-file.ts';

/** People by what they are known by; every question is answered at once, however many share an address. */
export interface KnownPeople {
  /** Who that is: by UID, LinkedIn page, or e-mail with a name that fits. Somebody merged away is the one they are now. */
  readonly find: (person: FoundPerson['fields']) => string | undefined;
  /** Empty for somebody unknown. */
  readonly values: (id: string) => Person;
  /** Sets what is known of somebody, who is also known by what a file calls them. */
  readonly put: (id: string, values: Person, found?: Person) => void;
  readonly people: () => readonly Known<Person>[];
}

/** `known` holds those merged away too; `mergedInto` says who they are now. */
export function createKnownPeople(
  known: readonly Known<Person>[],
  mergedInto: ReadonlyMap<string, string>,
): KnownPeople {
  const people = new Map<string, Person>();
  const ids = new Map<string, string>();

  const put = (id: string, values: Person, found: Person = values) => {
    people.set(id, values);
    // What Prelude itself exported carries its own id.
    for (const key of [...keysOf(values), ...keysOf(found), `uid ${id}`]) if (!ids.has(key)) ids.set(key, id);
    for (const key of [...nameKeysOf(values), ...nameKeysOf(found)]) if (!ids.has(key)) ids.set(key, id);
  };
  for (const { id, values } of known) put(id, values);

  return {
    put,
    find: (person) => {
      const found = keysOf(person)
        .map((key) => ids.get(key))
        .find((id) => id !== undefined);
      const namesake = found ?? mostFrequent(nameKeysOf(person).flatMap((key) => ids.get(key) ?? []));
      return namesake === undefined ? undefined : (mergedInto.get(namesake) ?? namesake);
    },
    values: (id) => people.get(id) ?? {},
    people: () => [...people].map(([id, values]) => ({ id, values })),
  };
}

/** What nobody else has. */
function keysOf({ uid, linkedin }: Person): readonly string[] {
  const page = linkedinKey(linkedin ?? '');
  return [...(uid == null ? [] : [`uid ${uid}`]), ...(page === undefined ? [] : [`page ${page}`])];
}

/** An e-mail with each word of the name: a desk's address is not one person. */
function nameKeysOf({ email, name }: Person): readonly string[] {
  const address = email?.trim().toLowerCase() ?? '';
  return address === '' ? [] : nameWords(name ?? '').map((word) => `mail ${address} ${word}`);
}

/** The one that stands there most often, the first of several. */
function mostFrequent(ids: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
