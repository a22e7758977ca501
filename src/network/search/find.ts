import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { PlainDate } from '../../base/plain-date.ts';
import { latestDay, personOf } from '../journal/entry.ts';
import type { Journal } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import type { SearchDocument } from './document.ts';
import { type Hit, type Subject, toHit } from './hit.ts';
import { dayOfKept, isSearchedKept, personOfKept, searchedKept } from './kept.ts';
import { type Asked, readQuery } from './query.ts';

/** Words of the query that a record has, one bit each: by their beginning, and also with slips of the pen. */
interface Covered {
  readonly plainly: number;
  readonly nearly: number;
}

interface Found extends Covered {
  readonly subject: Subject;
  readonly score: number;
  /** The latest day; empty where there is none. */
  readonly on: PlainDate;
  /** The record's own words that answered. */
  readonly terms: readonly string[];
}

/**
 * Records that have every word of the query, or words that begin with it; one may have some of them from its person
 * (`lopez ards`). People first, the best first, then all others, the latest first; after all of these, in the same
 * order, those that are only near: up to a quarter of a word's letters wrong.
 */
export function findIn(
  index: MiniSearch<SearchDocument>,
  query: string,
  journal: Journal,
  most: number,
): readonly Hit[] {
  const asked = readQuery(query);
  if (asked === null) return [];
  const results = index.search(asked.query);
  const people = foundPeople(results, journal, asked);
  const others = results.flatMap((result) => foundOther(result, journal, asked, people) ?? []);
  const inOrder = [...[...people.values()].sort(byScore), ...others.sort(byDay)];
  const plain = inOrder.filter(({ plainly }) => plainly === asked.all);
  const near = inOrder.filter(({ plainly, nearly }) => plainly !== asked.all && nearly === asked.all);
  return [...plain, ...near].slice(0, most).map(({ subject, terms }) => toHit(subject, terms, journal));
}

/** By id; people merged into one count as one. */
function foundPeople(results: readonly SearchResult[], journal: Journal, asked: Asked): ReadonlyMap<string, Found> {
  const people = new Map<string, Found>();
  for (const result of results) {
    const key = String(result.id);
    if (!key.startsWith(PERSON)) continue;
    const known = journal.people.get(meantBy(journal, key.slice(PERSON.length)));
    if (known === undefined) continue;
    const { plainly, nearly } = covered(result, asked);
    const former = people.get(known.id);
    people.set(known.id, {
      subject: { is: 'person', known },
      plainly: plainly | (former?.plainly ?? 0),
      nearly: nearly | (former?.nearly ?? 0),
      score: Math.max(result.score, former?.score ?? 0),
      on: '',
      terms: [...(former?.terms ?? []), ...result.terms],
    });
  }
  return people;
}

const PERSON = 'person/';

/** Anything else that has every word, some perhaps from its person. */
function foundOther(
  result: SearchResult,
  journal: Journal,
  asked: Asked,
  people: ReadonlyMap<string, Found>,
): Found | null {
  const own = covered(result, asked);
  if (own.nearly !== asked.all && people.size === 0) return null;
  const other = otherOf(journal, String(result.id));
  if (other === null) return null;
  const person = people.size === 0 ? undefined : people.get(other.person);
  const plainly = own.plainly | (person?.plainly ?? 0);
  const nearly = own.nearly | (person?.nearly ?? 0);
  if (nearly !== asked.all) return null;
  return { subject: other.subject, plainly, nearly, score: result.score, on: other.on, terms: result.terms };
}

interface Other {
  readonly subject: Subject;
  /** Whom it is about, as they are now; empty where nobody. */
  readonly person: string;
  readonly on: PlainDate;
}

/** The record of a `kind/id` other than a person. */
function otherOf(journal: Journal, key: string): Other | null {
  const entry = journal.entries.get(key);
  if (entry !== undefined) {
    const person = meantBy(journal, personOf(entry));
    return { subject: { is: 'entry', entry }, person, on: latestDay(entry) ?? '' };
  }
  const kind = key.slice(0, key.indexOf('/'));
  const id = key.slice(kind.length + 1);
  if (kind === 'block') {
    const known = journal.blocks.find((block) => block.id === id);
    return known === undefined ? null : { subject: { is: 'block', known }, person: '', on: known.values.from ?? '' };
  }
  const record = isSearchedKept(kind) ? searchedKept(journal, kind, id) : undefined;
  if (record === undefined) return null;
  return { subject: { is: 'kept', record }, person: personOfKept(journal, record), on: dayOfKept(record) };
}

function covered({ queryTerms, terms }: SearchResult, asked: Asked): Covered {
  let [plainly, nearly] = [0, 0];
  for (const asking of queryTerms) {
    const words = asked.terms.get(asking) ?? 0;
    nearly |= words;
    if (terms.some((term) => term.startsWith(asking))) plainly |= words;
  }
  return { plainly, nearly };
}

function byScore(a: Found, b: Found): number {
  return b.score - a.score || compare(idOf(a), idOf(b));
}

function byDay(a: Found, b: Found): number {
  return compare(b.on, a.on) || compare(idOf(a), idOf(b));
}

function idOf({ subject }: Found): string {
  if (subject.is === 'kept') return subject.record.id;
  return subject.is === 'entry' ? subject.entry.id : subject.known.id;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
