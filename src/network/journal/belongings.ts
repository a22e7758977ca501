import type { Commitment, ScholarlyWork } from '../records/commitment.ts';
import type { Lead } from '../records/lead.ts';
import type { Message } from '../records/message.ts';
import type { Journal, Known } from './journal.ts';
import { meantBy } from './meant-by.ts';

/** What belongs to a person beside the timeline: records of kinds kept whole that name them. */
export interface Belongings {
  /** What still runs first, of that what began last. */
  readonly commitments: readonly Known<Commitment>[];
  /** What is due first. */
  readonly works: readonly Known<ScholarlyWork>[];
  /** Places they told of; what was seen last first. */
  readonly leads: readonly Known<Lead>[];
  /** Written and not sent, the latest first. */
  readonly drafts: readonly Known<Message>[];
}

/** Of whoever the person is now (`meantBy`), with what named those merged into them. */
export function belongingsOf(journal: Journal, person: string): Belongings {
  const { commitment, 'scholarly-work': work, lead, message } = journal.kept;
  const naming = <V extends { readonly person?: string | null }>(records: ReadonlyMap<string, Known<V>>) =>
    [...records.values()].filter(({ values }) => meantBy(journal, values.person ?? '') === person);
  return {
    commitments: latestFirst(naming(commitment), ({ endedOn, from }) => `${endedOn == null ? 1 : 0}${from ?? ''}`),
    works: latestFirst(naming(work), ({ deadline }) => deadline ?? '9999').reverse(),
    leads: latestFirst(naming(lead), ({ seenOn }) => seenOn ?? ''),
    drafts: latestFirst(
      naming(message).filter(({ values }) => values.sentOn == null),
      ({ writtenOn }) => writtenOn ?? '',
    ),
  };
}

function latestFirst<V>(records: readonly Known<V>[], keyOf: (values: V) => string): Known<V>[] {
  return records.toSorted((a, b) => {
    const [keyA, keyB] = [keyOf(a.values), keyOf(b.values)];
    if (keyA !== keyB) return keyA < keyB ? 1 : -1;
    return a.id < b.id ? -1 : 1;
  });
}
