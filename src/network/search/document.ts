import { textOf } from '../journal/entry.ts';
import type { Entry } from '../journal/journal.ts';
import type { RecordChange } from '../records/change.ts';
import { ENTRY_KINDS } from '../records/kinds.ts';
import { isSearchedKept, type SearchedKept, textsOfKept } from './kept.ts';
import { textsOfBlock, textsOfPerson } from './texts.ts';

/** What of a record is searched; `id` is `kind/id`. */
export interface SearchDocument {
  readonly id: string;
  /** A person's name. */
  readonly name: string;
  /** A person's other texts. */
  readonly about: string;
  /** What was written in an entry, of a block, or in a record of a kind kept whole. */
  readonly text: string;
}

const ENTRIES: ReadonlySet<string> = new Set(ENTRY_KINDS);

/** The record as it is now for the index; null where it is removed, has no words, or is of a kind that is not searched. */
export function documentOf(change: RecordChange): SearchDocument | null {
  if (change.after === undefined) return null;
  const id = `${change.kind}/${change.id}`;
  if (change.kind === 'person') {
    const [name, ...about] = textsOfPerson(change.after);
    return { id, name, about: about.join('\n'), text: '' };
  }
  if (change.kind === 'block') return { id, name: '', about: '', text: textsOfBlock(change.after).join('\n') };
  if (isSearchedKept(change.kind)) {
    const record = { kind: change.kind, id: change.id, values: change.after } as SearchedKept;
    return { id, name: '', about: '', text: textsOfKept(record).join('\n') };
  }
  if (!ENTRIES.has(change.kind)) return null;
  return { id, name: '', about: '', text: textOf({ kind: change.kind, id, values: change.after } as Entry) };
}
