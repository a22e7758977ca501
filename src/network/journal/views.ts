import { fold } from '../../base/fold.ts';
import { daysBetween, type PlainDate } from '../../base/plain-date.ts';
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
  const people = byName(journal.people.values());
  switch (view) {
    case 'name':
      return grouped(people, ({ values }) => [initial(values.name ?? '')]).sort(byKey);
    case 'role':
      return grouped(people, ({ values }) => [values.role ?? '']).sort((a, b) => roleOrder(a.key) - roleOrder(b.key));
    case 'institution':
      return grouped(people, institutionOf(people)).sort(byKey);
    case 'program':
      return grouped(people, ({ values }) => (values.programs?.length ? values.programs : [''])).sort(byKey);
    case 'last-contact': {
      const last = lastContacts(journal, today);
      const day = ({ id }: Known<Person>): PlainDate => last.get(id) ?? '';
      const order = people.sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1));
      return grouped(order, ({ id }) => [spanOf(last.get(id), today)]);
    }
    case 'open':
      return grouped(people, ({ id }) => [
        (journal.entriesOf.get(id) ?? []).some(isOpen) ? 'open' : 'nothing-open',
      ]).sort((a, b) => Number(b.key === 'open') - Number(a.key === 'open'));
  }
}

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function byName(people: Iterable<Known<Person>>): Known<Person>[] {
  return [...people].sort((a, b) => names.compare(a.values.name ?? '', b.values.name ?? '') || (a.id < b.id ? -1 : 1));
}

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

/** Spellings that differ in case, accents or hyphens only are one place, named as met first. */
function institutionOf(people: readonly Known<Person>[]): (person: Known<Person>) => readonly string[] {
  const spellings = new Map<string, string>();
  for (const { values } of people) {
    const name = values.institution?.trim() ?? '';
    if (!spellings.has(fold(name))) spellings.set(fold(name), name);
  }
  return ({ values }) => [spellings.get(fold(values.institution?.trim() ?? '')) ?? ''];
}

function roleOrder(role: string): number {
  const at = (ROLES as readonly string[]).indexOf(role);
  return at < 0 ? ROLES.length : at;
}

function initial(name: string): string {
  return fold(name).match(/\p{L}/u)?.[0].toUpperCase() ?? '';
}

function spanOf(last: PlainDate | undefined, today: PlainDate): (typeof LAST_CONTACT_SPANS)[number] {
  if (last === undefined) return 'never';
  const days = daysBetween(last, today);
  return days < 7 ? 'this-week' : days < 31 ? 'this-month' : days < 92 ? 'three-months' : 'longer';
}
