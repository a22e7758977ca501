import MiniSearch from 'minisearch';
import type { Journal } from '../journal/journal.ts';
import type { RecordChange } from '../records/change.ts';
import { documentOf, type SearchDocument } from './document.ts';
import { findIn } from './find.ts';
import type { Hit } from './hit.ts';
import { termsOf } from './terms.ts';

/** Finds people, entries and blocks by their words, without accents, case, hyphens and apostrophes, and with slips of the pen. */
export interface Search {
  /** Takes over what changed; may be called at any time, also while `fill` runs. */
  readonly update: (changes: readonly RecordChange[]) => void;
  /**
   * Takes over what the journal holds, people first, in portions of a few milliseconds between which `pause` is awaited.
   * What is there can be found meanwhile.
   */
  readonly fill: (journal: Journal, pause: () => Promise<void>) => Promise<void>;
  /** See `findIn`. The journal is the one that the changes led to. */
  readonly find: (query: string, journal: Journal, most?: number) => readonly Hit[];
}

/** Records indexed between two pauses: a few milliseconds on a phone. */
const PORTION = 100;
const MOST_HITS = 50;

export function createSearch({ portion = PORTION }: { readonly portion?: number } = {}): Search {
  const index = new MiniSearch<SearchDocument>({
    fields: ['name', 'about', 'text'],
    tokenize: termsOf,
    processTerm: (term) => term,
  });
  /** What is indexed, to take it out again by the same words. */
  const documents = new Map<string, SearchDocument>();
  /** What `update` brought since a `fill` began: newer than what that one knows. */
  const newer = new Set<string>();

  const take = (change: RecordChange): void => {
    const key = `${change.kind}/${change.id}`;
    const [before, after] = [documents.get(key), documentOf(change)];
    if (before !== undefined) index.remove(before);
    documents.delete(key);
    if (after === null) return;
    index.add(after);
    documents.set(key, after);
  };

  return {
    update: (changes) => {
      for (const change of changes) {
        newer.add(`${change.kind}/${change.id}`);
        take(change);
      }
    },
    fill: async (journal, pause) => {
      newer.clear();
      let taken = 0;
      for (const change of recordsOf(journal)) {
        if (newer.has(`${change.kind}/${change.id}`)) continue;
        take(change);
        taken += 1;
        if (taken % portion === 0) await pause();
      }
    },
    find: (query, journal, most = MOST_HITS) => findIn(index, query, journal, most),
  };
}

function* recordsOf(journal: Journal): IterableIterator<RecordChange> {
  for (const { id, values } of journal.recorded.values()) yield { kind: 'person', id, after: values };
  for (const { id, values } of journal.blocks) yield { kind: 'block', id, after: values };
  for (const { kind, id, values } of journal.entries.values()) yield { kind, id, after: values } as RecordChange;
}
