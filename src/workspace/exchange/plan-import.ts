import type { Known } from '../../network/journal/journal.ts';
import { findDuplicates } from '../../network/people/duplicates.ts';
import { LINE_LENGTH } from '../../network/records/fields.ts';
import type { Person } from '../../network/records/person.ts';
import type { Change, Workspace } from '../workspace.ts';
import { journalOf } from './journal-of.ts';
import { createKnownPeople } from './known-people.ts';
import type { FoundPeople, FoundPerson, PersonFields, Skipped } from './people-file.ts';

export interface ImportPlan {
  /** For one commit, one step of undo. */
  readonly changes: readonly Change<'person'>[];
  /** People that are new. */
  readonly added: number;
  /** People known already of whom something missing was filled in. */
  readonly updated: number;
  /** People known already of whom the file says nothing new. */
  readonly unchanged: number;
  readonly skipped: readonly Skipped[];
  readonly notes: readonly string[];
  /** Pairs with somebody of the file, for the user to decide. */
  readonly possibleDuplicates: readonly NamedDuplicate[];
}

interface NamedDuplicate {
  readonly a: { readonly id: string; readonly name: string };
  readonly b: { readonly id: string; readonly name: string };
  readonly evidence: readonly string[];
}

/**
 * What bringing these people in would change. Somebody known already – by the id of their address book, their LinkedIn
 * page, or their e-mail and a name that fits – gets only what is missing; everybody else is added untracked. The same
 * file again changes nothing.
 */
export function planImport(
  workspace: Workspace,
  { people, source, skipped, notes }: FoundPeople,
  { newId }: { readonly newId: () => string },
): ImportPlan {
  const added = new Set<string>();
  const changed = new Map<string, Person>();
  const journal = journalOf(workspace);
  let met = 0;
  let known: readonly Known<Person>[] = [...journal.recorded.values()]
    .map((person) => journal.people.get(person.id) ?? person)
    .sort(byId);
  // Where two in the file share what a third one joins, a second look finds more to fill in: here, not next time.
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const found = lookThrough({ known, mergedInto: journal.mergedInto, found: people, newId });
    if (look === 0) met = found.met.size;
    if (found.changed.size === 0) break;
    for (const id of found.added) added.add(id);
    for (const [id, fields] of found.changed) changed.set(id, { ...changed.get(id), ...fields });
    known = found.people;
  }
  const updated = changed.size - added.size;
  return {
    changes: [...changed].map(([id, fields]) => ({
      kind: 'person',
      id,
      fields: added.has(id) ? { ...fields, tracked: false, source } : fields,
    })),
    added: added.size,
    updated,
    unchanged: Math.max(0, met - updated),
    skipped,
    notes,
    // Who was there before comes first.
    possibleDuplicates: duplicatesAmong(
      known
        .filter(({ id }) => !journal.mergedInto.has(id))
        .sort((a, b) => Number(added.has(a.id)) - Number(added.has(b.id))),
      changed,
      journal.distinct,
    ),
  };
}

const MOST_LOOKS = 10;
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

interface Look {
  readonly people: readonly Known<Person>[];
  /** New people among `changed`. */
  readonly added: ReadonlySet<string>;
  /** People known before who stand in the file. */
  readonly met: ReadonlySet<string>;
  /** By id, the fields that are filled. */
  readonly changed: ReadonlyMap<string, Person>;
}

function lookThrough({
  known,
  mergedInto,
  found,
  newId,
}: {
  readonly known: readonly Known<Person>[];
  readonly mergedInto: ReadonlyMap<string, string>;
  readonly found: readonly FoundPerson[];
  readonly newId: () => string;
}): Look {
  const book = createKnownPeople(known, mergedInto);
  const added = new Set<string>();
  const met = new Set<string>();
  const changed = new Map<string, Person>();
  for (const { fields } of found) {
    const person = withUid(fields);
    const before = book.find(person);
    const id = before ?? newId();
    if (before === undefined) added.add(id);
    else if (!added.has(id)) met.add(id);
    const missing = missingOf(book.values(id), person);
    book.put(id, { ...book.values(id), ...missing }, person);
    if (Object.keys(missing).length > 0) changed.set(id, { ...changed.get(id), ...missing });
  }
  return { people: [...book.people()].sort(byId), added, met, changed };
}

function duplicatesAmong(
  people: readonly Known<Person>[],
  touched: ReadonlyMap<string, unknown>,
  distinct: ReadonlySet<string>,
): readonly NamedDuplicate[] {
  const names = new Map(people.map(({ id, values }) => [id, values.name ?? '']));
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  return findDuplicates(people, distinct)
    .filter(({ a, b }) => touched.has(a) || touched.has(b))
    .map(({ a, b, evidence }) => ({ a: named(a), b: named(b), evidence }));
}

/** Those that nothing identifies get an id made of what the file says, so that the same file again finds them. */
function withUid(fields: FoundPerson['fields']): FoundPerson['fields'] {
  if (fields.uid !== undefined || fields.linkedin !== undefined || fields.email !== undefined) return fields;
  const said = [fields.name, fields.institution, fields.title, fields.phone].map((part) => part ?? '').join('|');
  return { ...fields, uid: `${ROW_UID}${said}`.slice(0, LINE_LENGTH) };
}

/** Begins a `uid` that no address book gave. */
export const ROW_UID = 'row:';

function missingOf(has: Person, says: PersonFields): Person {
  const missing = Object.entries(says).filter(([name]) => {
    const value = has[name as keyof PersonFields];
    return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  });
  return Object.fromEntries(missing.map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]));
}
