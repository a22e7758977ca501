import type { PlainDate } from '../../base/plain-date.ts';
import type { Entry, Journal, Known } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import { remember } from '../journal/remember.ts';
import type { Person } from '../records/person.ts';

/** An act that makes a sponsor: recorded as one, or a moment "call on my behalf". */
export type SponsorEvidence = Extract<Entry, { readonly kind: 'sponsor-act' | 'moment' }>;

export interface Sponsor {
  readonly person: Known<Person>;
  /** The latest first; at least one. */
  readonly acts: readonly SponsorEvidence[];
}

/** What somebody did for the user with their influence, the latest first. What lies ahead has not been done; an act without a day has. */
export function sponsorActs(journal: Journal, person: string, today: PlainDate): readonly SponsorEvidence[] {
  const entries = journal.entriesOf.get(meantBy(journal, person));
  return entries === undefined ? [] : actsAmong(entries).filter(({ values }) => (values.on ?? '') <= today);
}

const actsAmong: (entries: readonly Entry[]) => readonly SponsorEvidence[] = remember((entries) =>
  entries.filter(
    (entry): entry is SponsorEvidence =>
      entry.kind === 'sponsor-act' || (entry.kind === 'moment' && entry.values.kind === 'call-on-my-behalf'),
  ),
);

/** By acts only: no label makes a sponsor. */
export function isSponsor(journal: Journal, person: string, today: PlainDate): boolean {
  return sponsorActs(journal, person, today).length > 0;
}

/** Everybody who has done a sponsoring act, whoever acted last first. */
export function sponsorsOf(journal: Journal, today: PlainDate): readonly Sponsor[] {
  const sponsors: Sponsor[] = [];
  for (const [id] of journal.entriesOf) {
    const person = journal.people.get(id);
    const acts = person === undefined ? [] : sponsorActs(journal, id, today);
    if (person !== undefined && acts.length > 0) sponsors.push({ person, acts });
  }
  const latest = ({ acts }: Sponsor): string => acts.reduce((last, { values }) => later(last, values.on ?? ''), '');
  return sponsors.sort((a, b) => {
    const [dayA, dayB] = [latest(a), latest(b)];
    return dayA === dayB ? (a.person.id < b.person.id ? -1 : 1) : dayA < dayB ? 1 : -1;
  });
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
