import MiniSearch from 'minisearch';
import type { Journal } from '../journal/journal.ts';
import type { RecordChange } from '../records/change.ts';
import { documentOf, type SearchDocument } from './document.ts';
import { findIn } from './find.ts';
import type { Hit } from './hit.ts';
import { termsOf } from './terms.ts';

/** Finds people, entries, blocks and whatever else has words by them, without accents, case, hyphens and apostrophes, and with slips of the pen. */
export interface Search {
  /**
   * Takes over what changed; all there is, at first, in portions between which somebody may ask. What is there is found.
   */
  readonly update: (changes: readonly RecordChange[]) => void;
  /** See `findIn`. The journal is the one that the changes led to. */
  readonly find: (query: string, journal: Journal, most?: number) => readonly Hit[];
}

const MOST_HITS = 50;

export function createSearch(): Search {
  const index = new MiniSearch<SearchDocument>({
    fields: ['name', 'about', 'text'],
    tokenize: termsOf,
    processTerm: (term) => term,
  });
  /** What is indexed, to take it out again by the same words. */
  const documents = new Map<string, SearchDocument>();

  return {
    update: (changes) => {
      for (const change of changes) {
        const key = `${change.kind}/${change.id}`;
        const [before, after] = [documents.get(key), documentOf(change)];
        if (before !== undefined) index.remove(before);
        documents.delete(key);
        if (after === null) continue;
        index.add(after);
        documents.set(key, after);
      }
    },
    find: (query, journal, most = MOST_HITS) => findIn(index, query, journal, most),
  };
}
