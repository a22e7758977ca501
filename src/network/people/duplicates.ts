import { fold } from '../../base/fold.ts';
import type { Known } from '../journal/journal.ts';
import { distinctId, type Person } from '../records/person.ts';
import { nameWords } from './duplicates-name.ts';

/** Two people that may be one, with what speaks for it; only the user decides. */
export interface PossibleDuplicate {
  /** Ids; `a` comes first in the order given. */
  readonly a: string;
  readonly b: string;
  /** Sentences without a final stop: `Both have the e-mail mlopez@example.edu`. Never empty. */
  readonly evidence: readonly string[];
  /** `address`: an e-mail, telephone number or LinkedIn page in common. `name`: names alone. */
  readonly by: 'address' | 'name';
}

/** More people than this under one address share it (a front desk): it speaks for nothing. */
const MOST_SHARING = 5;
/** More namesakes than this are no suggestion any more. */
const MOST_NAMESAKES = 20;

interface Candidate {
  readonly id: string;
  readonly order: number;
  readonly person: Person;
  readonly words: readonly string[];
  readonly institution: string;
}
interface Found {
  readonly first: Candidate;
  readonly second: Candidate;
  readonly evidence: string[];
  by: PossibleDuplicate['by'];
}

/**
 * Pairs that may be the same person, those with an address in common first. Only what is written alike counts, never
 * what sounds alike: Sara and Zara Khan are two people. People merged away and pairs in `distinct` (ids of `distinctId`)
 * are left out. People are put in buckets by what they share, so the time grows with their number alone.
 */
export function findDuplicates(
  people: Iterable<Known<Person>>,
  distinct: ReadonlySet<string>,
): readonly PossibleDuplicate[] {
  const candidates = [...people].filter(({ values }) => values.mergedInto == null).map(candidateOf);
  const pairs = new Map<string, Found>();
  const note = (a: Candidate, b: Candidate, by: Found['by'], sentence: string) => {
    const id = distinctId(a.id, b.id);
    if (distinct.has(id)) return;
    const [first, second] = a.order < b.order ? [a, b] : [b, a];
    const pair = pairs.get(id) ?? { first, second, evidence: [], by };
    pair.evidence.push(sentence);
    pairs.set(id, pair);
  };

  for (const { keyOf, say } of ADDRESSES)
    for (const [a, b] of together(candidates, keyOf, MOST_SHARING)) note(a, b, 'address', say(a.person));
  for (const [a, b] of together(candidates, wordsKey, MOST_NAMESAKES)) {
    if (apart(a.person, b.person) && !pairs.has(distinctId(a.id, b.id))) continue;
    note(a, b, 'name', nameEvidence(a, b));
  }
  for (const [a, b] of together(candidates, initialKey, MOST_NAMESAKES)) {
    if (isAbbreviation(a.words, b.words) && !(apart(a.person, b.person) && !pairs.has(distinctId(a.id, b.id))))
      note(a, b, 'name', `The initials fit, and both are at ${a.person.institution}`);
  }
  return [...pairs.values()]
    .sort((x, y) => rank(x) - rank(y) || x.first.order - y.first.order || x.second.order - y.second.order)
    .map(({ first, second, evidence, by }) => ({ a: first.id, b: second.id, evidence, by }));
}

function candidateOf({ id, values }: Known<Person>, order: number): Candidate {
  return {
    id,
    order,
    person: values,
    words: nameWords(values.name ?? ''),
    institution: wordsOf(values.institution ?? ''),
  };
}

interface Address {
  /** What two people must have in common; undefined where this one has none. */
  readonly keyOf: (candidate: Candidate) => string | undefined;
  readonly say: (person: Person) => string;
}
const ADDRESSES: readonly Address[] = [
  {
    keyOf: ({ person }) => person.email?.trim().toLowerCase() || undefined,
    say: ({ email }) => `Both have the e-mail ${email}`,
  },
  {
    keyOf: ({ person }) =>
      person.linkedin
        ?.trim()
        .toLowerCase()
        .replace(/[?#].*$/, '')
        .replace(/\/+$/, '') || undefined,
    say: () => 'Both have the same LinkedIn page',
  },
  {
    keyOf: ({ person }) => phoneKey(person.phone ?? ''),
    say: ({ phone }) => `Both have the telephone number ${phone}`,
  },
];

/** The last ten digits: with or without +1. Too few digits are an extension, which many share. */
function phoneKey(phone: string): string | undefined {
  const digits = phone.replace(/(ext|x)\.?\s*\d+\s*$/i, '').replace(/\D/g, '');
  return digits.length < 7 ? undefined : digits.slice(-10);
}

/** The same words in any order, middle initials aside. */
function wordsKey({ words }: Candidate): string | undefined {
  const full = withoutInitials(words);
  return full.length === 0 ? undefined : full.toSorted().join(' ');
}

/** First letter, last name and institution: where one of the two is written with an initial alone. */
function initialKey({ words, institution }: Candidate): string | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2 || institution === '') return undefined;
  return `${first[0]} ${last} ${institution}`;
}

function nameEvidence(a: Candidate, b: Candidate): string {
  const both = `${a.person.name}, ${b.person.name}`;
  const names = isSame(a.words, b.words)
    ? `Both are called ${a.person.name}`
    : isSame(withoutInitials(a.words), withoutInitials(b.words))
      ? `The same name but for an initial: ${both}`
      : `The same names in another order: ${both}`;
  const together = a.institution !== '' && a.institution === b.institution;
  return together ? `${names}, and both are at ${a.person.institution}` : names;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.join(' ') === b.join(' ');
}

/** Whether one of the two is the other with its given name as an initial. */
function isAbbreviation(a: readonly string[], b: readonly string[]): boolean {
  const [one = '', other = ''] = [a[0], b[0]];
  return (one.length === 1) !== (other.length === 1) && one[0] === other[0];
}

/** Different pages on LinkedIn are different people, whatever they are called. */
function apart(a: Person, b: Person): boolean {
  return a.linkedin != null && b.linkedin != null && a.linkedin.toLowerCase() !== b.linkedin.toLowerCase();
}

function withoutInitials(words: readonly string[]): readonly string[] {
  const full = words.filter((word) => word.length > 1 || !/^[a-z]$/.test(word));
  return full.length < 2 ? words : full;
}

function wordsOf(text: string): string {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}

function rank({ by, evidence }: Found): number {
  return by === 'address' ? -evidence.length : 1;
}

/** Every two that have the key in common, unless more than `most` do. */
function* together(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string | undefined,
  most: number,
): Iterable<readonly [Candidate, Candidate]> {
  const buckets = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    if (key === undefined) continue;
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [candidate]);
    else bucket.push(candidate);
  }
  for (const bucket of buckets.values()) {
    if (bucket.length > most) continue;
    for (const [index, a] of bucket.entries()) for (const b of bucket.slice(index + 1)) yield [a, b];
  }
}
