import { fold } from '../../base/fold.ts';
import { addDays, type PlainDate } from '../../base/plain-date.ts';
import { inNameOrder, nameToOrderBy } from '../people/name-order.ts';
import { type Person, ROLES } from '../records/person.ts';
import type { Journal, Known } from './journal.ts';
import { lastContacts } from './last-contact.ts';
import { isOpen } from './open-items.ts';

export const PEOPLE_VIEWS = ['name', 'role', 'institution', 'program', 'last-contact', 'open'] as const;
export type PeopleView = (typeof PEOPLE_VIEWS)[number];

/**
 * People under one heading. `key` is what they share: a first letter, a role, an institution as typed, an ACGME id, a span
 * of `LAST_CONTACT_SPANS`, `open` or `nothing-open`; empty where it is not known. Words for it are the screen's.
 */
export interface PeopleGroup {
  readonly key: string;
  readonly people: readonly Known<Person>[];
}

export const LAST_CONTACT_SPANS = ['this-week', 'this-month', 'three-months', 'longer', 'never'] as const;

/** Everybody in groups; within a group by name, by last contact the longest ago last. Somebody with two programs stands under both. */
export function groupPeople(journal: Journal, view: PeopleView, today: PlainDate): readonly PeopleGroup[] {
  const people = inNameOrder(journal.people.values());
  switch (view) {
    case 'name':
      return grouped(people, ({ values }) => [initial(nameToOrderBy(values.name ?? ''))]).sort(byKey);
    case 'role':
      return grouped(people, ({ values }) => [values.role ?? '']).sort((a, b) => roleOrder(a.key) - roleOrder(b.key));
    case 'institution':
      return grouped(people, institutionOf(people)).sort(byKey);
    case 'program':
      return grouped(people, ({ values }) => (values.programs?.length ? values.programs : [''])).sort(byKey);
    case 'last-contact': {
      const last = lastContacts(journal, today);
      const begins = SPAN_DAYS.map((days) => addDays(today, -days));
      return grouped(
        latestFirst(people, ({ id }) => last.get(id) ?? ''),
        ({ id }) => [spanOf(last.get(id), begins)],
      );
    }
    case 'open':
      return grouped(people, ({ id }) => [
        (journal.entriesOf.get(id) ?? []).some(isOpen) ? 'open' : 'nothing-open',
      ]).sort((a, b) => Number(b.key === 'open') - Number(a.key === 'open'));
  }
}

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function grouped(
  people: readonly Known<Person>[],
  keysOf: (person: Known<Person>) => readonly string[],
): { readonly key: string; readonly people: Known<Person>[] }[] {
  const groups = new Map<string, Known<Person>[]>();
  for (const person of people) {
    for (const key of new Set(keysOf(person))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [person]);
      else group.push(person);
    }
  }
  return [...groups].map(([key, members]) => ({ key, people: members }));
}

/** Unknown last. */
function byKey(a: PeopleGroup, b: PeopleGroup): number {
  return Number(a.key === '') - Number(b.key === '') || names.compare(a.key, b.key);
}

/** Spellings that differ in case, accents or apostrophes only are one place, named as met first. */
function institutionOf(people: readonly Known<Person>[]): (person: Known<Person>) => readonly string[] {
  const first = new Map<string, string>();
  const spellings = new Map<string, string>();
  for (const { values } of people) {
    const name = values.institution?.trim() ?? '';
    if (spellings.has(name)) continue;
    const folded = fold(name);
    spellings.set(name, first.get(folded) ?? name);
    if (!first.has(folded)) first.set(folded, name);
  }
  return ({ values }) => [spellings.get(values.institution?.trim() ?? '') ?? ''];
}

function roleOrder(role: string): number {
  const at = (ROLES as readonly string[]).indexOf(role);
  return at < 0 ? ROLES.length : at;
}

function initial(name: string): string {
  return (fold(name.match(/\p{L}/u)?.[0] ?? '').match(/./u)?.[0] ?? '').toUpperCase();
}

/** In their order, those of one day in the order they were in. */
function latestFirst(
  people: readonly Known<Person>[],
  dayOf: (person: Known<Person>) => string,
): readonly Known<Person>[] {
  return people
    .map((person) => ({ person, day: dayOf(person) }))
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    .map(({ person }) => person);
}

/** How many days back the first three spans reach. */
const SPAN_DAYS = [6, 30, 91];

function spanOf(last: PlainDate | undefined, begins: readonly PlainDate[]): (typeof LAST_CONTACT_SPANS)[number] {
  if (last === undefined) return 'never';
  const at = begins.findIndex((day) => last >= day);
  return LAST_CONTACT_SPANS[at < 0 ? 3 : at] ?? 'longer';
}
