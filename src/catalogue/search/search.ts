import MiniSearch, { type Query } from 'minisearch';
import type { Program } from '../program.ts';
import { STATE_NAMES } from '../state.ts';
import { words } from './fold.ts';
import { initialisms, universityNames } from './initials.ts';
import { NICKNAMES } from './nicknames.ts';

/** Finds programs by words; best first, always in the same order, without a limit. */
export type ProgramSearch = (query: string) => readonly Program[];

/** What of a program is searched; `initials` match whole, the others by the beginning of a word. */
const BY_BEGINNING = ['acgme', 'codes', 'alias', 'name', 'others', 'place'] as const;
const WEIGHTS = { acgme: 8, codes: 8, alias: 8, name: 3, others: 2, initials: 2, place: 2 };
const TYPO = 0.2;

/**
 * Indexes the programs once and answers in a few ms. A program is found when every word of the query begins a word of its
 * institution (as written out, as listed, or as another list has it), its place (city, state's code or name), its ACGME id or one of its NRMP
 * codes, or is one of its initialisms. Where nothing is found so, near misses of unheard words are: `Clevland`.
 */
export function programSearch(programs: readonly Program[]): ProgramSearch {
  const index = new MiniSearch({
    fields: [...BY_BEGINNING, 'initials'],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: { boost: WEIGHTS },
  });
  index.addAll(programs.map(toEntry));
  // A word that no program has is taken for a near miss; a long one costs a few ms, so only such words are.
  const isUnheard = (word: string) => index.search(everyWord([word], () => false)).length === 0;
  return (query) => {
    const asked = askedFor(query);
    if (asked.length === 0) return [];
    const exactly = index.search(everyWord(asked, () => false));
    const found = exactly.length > 0 ? exactly : index.search(everyWord(asked, isUnheard));
    return found.sort((a, b) => b.score - a.score || a.id - b.id).flatMap(({ id }) => programs[id] ?? []);
  };
}

function toEntry(program: Program, id: number) {
  const { acgmeId, nrmpCode, tracks, institution, listedAs, otherNames = [], city, state } = program;
  return {
    id,
    acgme: acgmeId,
    codes: [nrmpCode ?? '', ...tracks.map((track) => track.nrmpCode)].join(' '),
    name: `${institution} ${listedAs}`,
    others: otherNames.map((other) => `${other.institution} ${other.listedAs}`).join(' '),
    alias: `${NICKNAMES[acgmeId] ?? ''} ${universityNames(institution).join(' ')}`,
    place: `${city ?? ''} ${state} ${STATE_NAMES[state] ?? ''}`,
    initials: [...initialisms(institution)].join(' '),
  };
}

/** No program's name has as many words, nor one as long; a page pasted by mistake must not stop the search. */
const MOST_WORDS = 20;
const LONGEST_WORD = 40;

/** The words of a query, each once; an id may be typed with hyphens or blanks. */
function askedFor(query: string): readonly string[] {
  const bare = query.replace(/[\s-]/g, '');
  if (/^\d{10}$/.test(bare)) return [bare];
  return [...new Set(words(query).map((word) => word.slice(0, LONGEST_WORD)))].slice(0, MOST_WORDS);
}

function everyWord(asked: readonly string[], mayMiss: (word: string) => boolean): Query {
  return {
    combineWith: 'AND',
    queries: asked.map((word) => ({
      combineWith: 'OR',
      queries: [
        { queries: [word], fields: [...BY_BEGINNING], prefix: true, fuzzy: mayMiss(word) ? TYPO : false, maxFuzzy: 2 },
        { queries: [word], fields: ['initials'], prefix: false },
      ],
    })),
  };
}
