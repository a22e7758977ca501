import type { Query } from 'minisearch';
import { wordsAsked } from './terms.ts';

/** Nobody searches for more words; a page pasted by mistake must not stop the search. */
const MOST_WORDS = 8;
/** One in four letters may be wrong. */
const FUZZY = 0.25;
/** Shorter words would be near to half of all others; names are few. */
const SHORTEST_FUZZY = { name: 3, text: 4 };

export interface Asked {
  /** Term → the words it stands for, one bit a word; neighbours may also be one word: `el sayed` is `elsayed`. */
  readonly terms: ReadonlyMap<string, number>;
  /** All words' bits. */
  readonly all: number;
  readonly query: Query;
}

/** What a query asks for; null where it has no word. */
export function readQuery(text: string): Asked | null {
  const words = wordsAsked(text).slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const terms = new Map(words.map((word, at) => [word, 1 << at]));
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const joined = `${word}${next}`;
    if (next !== undefined && !terms.has(joined)) terms.set(joined, (1 << at) | (2 << at));
  }
  return { terms, all: 2 ** words.length - 1, query: { combineWith: 'OR', queries: [...terms.keys()].map(termQuery) } };
}

/** A name is found by its first letter; in the many entries a single letter would find half of them. */
function termQuery(term: string): Query {
  const letters = [...term].length;
  const fuzzy = (shortest: number) => (letters >= shortest ? FUZZY : false);
  return {
    combineWith: 'OR',
    queries: [
      { queries: [term], fields: ['name'], prefix: true, fuzzy: fuzzy(SHORTEST_FUZZY.name), boost: { name: 4 } },
      { queries: [term], fields: ['about', 'text'], prefix: letters > 1, fuzzy: fuzzy(SHORTEST_FUZZY.text) },
    ],
  };
}
