import type { Known } from '../../network/journal/journal.ts';
import { findDuplicates } from '../../network/people/duplicates.ts';
import { nameWords } from '../../network/people/duplicates-name.ts';
import { LINE_LENGTH } from '../../network/records/fields.ts';
import type { Person } from '../../network/records/person.ts';
import { all, type Change, type Workspace } from '../workspace.ts';
import { linkedinKey } from './linkedin-address.ts';
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

export interface NamedDuplicate {
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
  const known = all(workspace, 'person');
  const book = createBook(known);
  const added = new Set<string>();
  const met = new Set<string>();
  const changed = new Map<string, Person>();
  for (const { fields } of people) {
    const person = withUid(fields);
    const id = book.find(person);
    if (id === undefined) {
      const fresh = newId();
      const whole: Person = { ...person, tags: person.tags?.slice() ?? null, tracked: false, source };
      changed.set(fresh, withoutNull(whole));
      book.put(fresh, whole);
      added.add(fresh);
      continue;
    }
    met.add(id);
    const missing = missingOf(book.values(id), person);
    if (Object.keys(missing).length === 0) continue;
    changed.set(id, { ...changed.get(id), ...missing });
    book.put(id, { ...book.values(id), ...missing });
  }
  const updated = [...changed.keys()].filter((id) => !added.has(id)).length;
  return {
    changes: [...changed].map(([id, fields]) => ({ kind: 'person', id, fields })),
    added: added.size,
    updated,
    unchanged: [...met].filter((id) => !changed.has(id)).length,
    skipped,
    notes,
    possibleDuplicates: duplicatesAmong(book.people(), changed, workspace),
  };
}

function duplicatesAmong(
  people: readonly Known<Person>[],
  touched: ReadonlyMap<string, unknown>,
  workspace: Workspace,
): readonly NamedDuplicate[] {
  const distinct = new Set(all(workspace, 'distinct').map(({ id }) => id));
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
  return Object.fromEntries(missing) as Person;
}

function withoutNull(fields: Person): Person {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Person;
}

/** The people by what they are known by. Somebody merged away is found as the one they are now. */
function createBook(known: readonly Known<Person>[]) {
  const people = new Map<string, Person>();
  const byUid = new Map<string, string>();
  const byPage = new Map<string, string>();
  const byEmail = new Map<string, Set<string>>();

  const now = (id: string): string => {
    const seen = new Set<string>();
    let current = id;
    for (let next = people.get(id)?.mergedInto; next != null && people.has(next) && !seen.has(next); ) {
      seen.add(next);
      current = next;
      next = people.get(next)?.mergedInto;
    }
    return current;
  };
  const put = (id: string, values: Person) => {
    people.set(id, values);
    // What Prelude itself exported carries its own id.
    for (const uid of [values.uid, id]) if (uid != null && !byUid.has(uid)) byUid.set(uid, id);
    const page = linkedinKey(values.linkedin ?? '');
    if (page !== undefined && !byPage.has(page)) byPage.set(page, id);
    const email = values.email?.trim().toLowerCase();
    if (email) byEmail.set(email, (byEmail.get(email) ?? new Set()).add(id));
  };
  for (const { id, values } of known) put(id, values);

  const find = (person: FoundPerson['fields']): string | undefined => {
    const words = new Set(nameWords(person.name));
    const sharing = [...(byEmail.get(person.email?.toLowerCase() ?? '') ?? [])];
    const namesakes = sharing
      .map((id) => ({ id, common: nameWords(people.get(id)?.name ?? '').filter((word) => words.has(word)).length }))
      .filter(({ common }) => common > 0)
      .toSorted((a, b) => b.common - a.common);
    const found = byUid.get(person.uid ?? '') ?? byPage.get(person.linkedin ?? '') ?? namesakes[0]?.id;
    return found === undefined ? undefined : now(found);
  };
  return {
    put,
    find,
    values: (id: string): Person => people.get(id) ?? {},
    people: (): readonly Known<Person>[] => [...people].map(([id, values]) => ({ id, values })),
  };
}
