import { personOf, textsOf } from '../journal/entry.ts';
import type { Entry, Journal, Known } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import type { Block } from '../records/block.ts';
import type { EntryKind } from '../records/kinds.ts';
import type { Person } from '../records/person.ts';
import { personOfKept, type SearchedKept, type SearchedKeptKind, textsOfKept } from './kept.ts';
import { termsOf } from './terms.ts';
import { textsOfBlock, textsOfPerson } from './texts.ts';

/** A record that a query found. */
export interface Hit {
  readonly kind: 'person' | 'block' | EntryKind | SearchedKeptKind;
  readonly id: string;
  /** Whom it is about, as they are now; null for a block and for what names nobody. */
  readonly person: string | null;
  /** The one of its texts in which the words stand, or its first; empty where it has none. */
  readonly text: string;
}

export type Subject =
  | { readonly is: 'person'; readonly known: Known<Person> }
  | { readonly is: 'block'; readonly known: Known<Block> }
  | { readonly is: 'entry'; readonly entry: Entry }
  | { readonly is: 'kept'; readonly record: SearchedKept };

export function toHit(subject: Subject, terms: readonly string[], journal: Journal): Hit {
  if (subject.is === 'entry') {
    const { entry } = subject;
    const person = meantBy(journal, personOf(entry));
    return {
      kind: entry.kind,
      id: entry.id,
      person: person === '' ? null : person,
      text: telling(textsOf(entry), terms),
    };
  }
  if (subject.is === 'kept') {
    const { record } = subject;
    const person = personOfKept(journal, record);
    return {
      kind: record.kind,
      id: record.id,
      person: person === '' ? null : person,
      text: telling(textsOfKept(record), terms),
    };
  }
  const { id } = subject.known;
  if (subject.is === 'block')
    return { kind: 'block', id, person: null, text: telling(textsOfBlock(subject.known.values), terms) };
  return { kind: 'person', id, person: id, text: telling(textsOfPerson(subject.known.values), terms) };
}

function telling(texts: readonly string[], terms: readonly string[]): string {
  const sought = new Set(terms);
  return texts.find((text) => termsOf(text).some((term) => sought.has(term))) ?? texts[0] ?? '';
}
