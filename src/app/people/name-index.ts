import { fold } from '../../base/fold.ts';
import type { Known } from '../../network/journal/journal.ts';
import type { Person } from '../../network/records/person.ts';

/** Said before or after a name, and left out by whoever types in a hurry. */
const TITLES = new Set(['dr', 'md', 'do', 'mbbs', 'phd', 'prof', 'professor', 'mr', 'mrs', 'ms', 'rn', 'np', 'pa']);

const COLLATOR = new Intl.Collator('en');

export interface IndexedName {
  readonly person: Known<Person>;
  readonly words: readonly string[];
  /** All letters of the name in one, so that `el sayed` and `elsayed` are the same. */
  readonly joined: string;
}

function foldName(name: string): readonly string[] {
  const all = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const rest = all.filter((word) => !TITLES.has(word));
  return rest.length === 0 ? all : rest;
}

/** By person, who is another object whenever anything of them changes. */
const folded = new WeakMap<Known<Person>, IndexedName>();

export function foldedName(person: Known<Person>): IndexedName {
  const known = folded.get(person);
  if (known !== undefined) return known;
  const own = foldName(person.values.name ?? '');
  const fresh = { person, words: own, joined: own.join('') };
  folded.set(person, fresh);
  return fresh;
}

export function nameIndex(people: Iterable<Known<Person>>): readonly IndexedName[] {
  return Array.from(people, foldedName);
}

/** Best fits first: the whole name, then its beginning, then the beginnings of its words; those one follows before others. */
export function namesLike(index: readonly IndexedName[], query: string, most: number): readonly Known<Person>[] {
  const asked = foldName(query);
  const joined = asked.join('');
  if (joined === '') return [];
  const rated: { readonly person: Known<Person>; readonly rank: number }[] = [];
  for (const { person, words: own, joined: whole } of index) {
    const fit = fitOf(own, whole, asked, joined);
    if (fit !== null) rated.push({ person, rank: fit * 2 + (person.values.tracked === false ? 1 : 0) });
  }
  return rated
    .sort((a, b) => a.rank - b.rank || COLLATOR.compare(a.person.values.name ?? '', b.person.values.name ?? ''))
    .slice(0, most)
    .map(({ person }) => person);
}

function fitOf(own: readonly string[], whole: string, asked: readonly string[], joined: string): number | null {
  if (whole === joined) return 0;
  if (whole.startsWith(joined)) return 1;
  if (asked.every((word) => own.some((other) => other.startsWith(word)))) return 2;
  return own.some((_, at) => own.slice(at).join('').startsWith(joined)) ? 3 : null;
}
