import { fold } from '../../base/fold.ts';
import type { Known } from '../../network/journal/journal.ts';
import type { Person } from '../../network/records/person.ts';

/** A name as it is compared: without accents, hyphens, dots and capitals. */
export function foldName(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Two thousand names are folded once, not with every letter that is typed. */
const folded = new WeakMap<Known<Person>, string>();

function foldedName(person: Known<Person>): string {
  const known = folded.get(person) ?? foldName(person.values.name ?? '');
  folded.set(person, known);
  return known;
}

/** People in whose name every typed word begins a word, or who hold them run together; at most that many, by name. */
export function matchPeople(people: Iterable<Known<Person>>, query: string, most: number): readonly Known<Person>[] {
  const words = foldName(query).split(' ');
  const joined = words.join('');
  if (joined === '') return [];
  const found: { readonly key: string; readonly person: Known<Person> }[] = [];
  for (const person of people) {
    const name = foldedName(person);
    const inName = name.split(' ');
    const fits = words.every((word) => inName.some((other) => other.startsWith(word)));
    if (fits || name.replaceAll(' ', '').includes(joined)) found.push({ key: `${fits ? 0 : 1}${name}`, person });
  }
  found.sort((a, b) => (a.key < b.key ? -1 : 1));
  return found.slice(0, most).map(({ person }) => person);
}

/** Those who are called exactly that. */
export function namesakes(people: Iterable<Known<Person>>, name: string): readonly Known<Person>[] {
  const wanted = foldName(name);
  return wanted === '' ? [] : [...people].filter((person) => foldedName(person) === wanted);
}
