import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import type { KeptKind, NetworkValues } from '../records/kinds.ts';
import { COMPETENCIES } from '../records/letter.ts';

/** Kinds kept whole that have words to be found by: all but teaching moments, which are pick-lists. */
export const SEARCHED_KEPT_KINDS = [
  'mentorship',
  'letter-packet',
  'event',
  'interview',
  'commitment',
  'scholarly-work',
  'lead',
  'identity',
  'introduction',
  'message',
] as const satisfies readonly KeptKind[];
export type SearchedKeptKind = (typeof SEARCHED_KEPT_KINDS)[number];

export type SearchedKept = {
  [K in SearchedKeptKind]: { readonly kind: K; readonly id: string; readonly values: NetworkValues<K> };
}[SearchedKeptKind];

const KINDS: ReadonlySet<string> = new Set(SEARCHED_KEPT_KINDS);

export function isSearchedKept(kind: string): kind is SearchedKeptKind {
  return KINDS.has(kind);
}

/** The record as it stands in the journal. */
export function searchedKept(journal: Journal, kind: SearchedKeptKind, id: string): SearchedKept | undefined {
  const values = journal.kept[kind].get(id)?.values;
  // Kind and values come from one map; TypeScript cannot tell that they belong together.
  return values === undefined ? undefined : ({ kind, id, values } as SearchedKept);
}

/** The texts by which somebody may look for it, its name first. */
export function textsOfKept({ kind, values }: SearchedKept): readonly string[] {
  switch (kind) {
    case 'mentorship':
      return written(values.topic);
    case 'letter-packet':
      return written(...COMPETENCIES.map((competency) => values[competency]), values.together);
    case 'event': {
      const { name, place, goal, people, sessions, introduction, ask, outcome } = values;
      return written(name, place, goal, people, sessions, introduction, ask, outcome);
    }
    case 'interview':
      return written(values.name, values.questions, values.impressions);
    case 'commitment':
      return written(values.title, values.myPart, values.reason);
    case 'scholarly-work':
      return written(values.title, values.venue, values.link);
    case 'lead':
      return written(values.institution, values.specialty, values.note, values.link);
    case 'identity': {
      const { name, position, institution, sentence, goal, specialty, fellowshipInterest } = values;
      return written(name, position, institution, sentence, goal, specialty, fellowshipInterest);
    }
    case 'introduction':
      return written(values.text);
    case 'message':
      return written(values.subject, values.body);
  }
}

/** Whom it names, as they are now; empty where nobody. A packet is its letter's writer's. */
export function personOfKept(journal: Journal, record: SearchedKept): string {
  switch (record.kind) {
    case 'mentorship':
      return meantBy(journal, record.values.person ?? record.id);
    case 'letter-packet': {
      const letter = journal.entries.get(`letter/${record.values.letter ?? record.id}`);
      return meantBy(journal, letter?.values.person ?? '');
    }
    case 'commitment':
    case 'scholarly-work':
    case 'lead':
    case 'message':
      return meantBy(journal, record.values.person ?? '');
    default:
      return '';
  }
}

/** The day it stands under in a list; empty where it has none. */
export function dayOfKept({ kind, values }: SearchedKept): PlainDate {
  switch (kind) {
    case 'event':
    case 'commitment':
      return values.from ?? '';
    case 'interview':
      return values.on ?? values.invitedOn ?? '';
    case 'scholarly-work':
      return values.deadline ?? '';
    case 'lead':
      return values.seenOn ?? '';
    case 'message':
      return values.sentOn ?? values.writtenOn ?? '';
    default:
      return '';
  }
}

function written(...texts: readonly (string | null | undefined)[]): readonly string[] {
  return texts.flatMap((text) => (text == null || text.trim() === '' ? [] : [text]));
}
