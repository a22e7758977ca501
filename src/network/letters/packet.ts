import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import { daysTogether, workingTogether } from '../journal/working-together.ts';
import type { Block } from '../records/block.ts';
import { IDENTITY_ID, type Identity } from '../records/identity.ts';
import {
  COMPETENCIES,
  type Competency,
  type Letter,
  type LetterPacket,
  MOST_TEACHING_MOMENTS,
  type TeachingMoment,
} from '../records/letter.ts';
import type { Person } from '../records/person.ts';
import { letterEligibility } from './eligibility.ts';
import { remarksOf, type Suggestion, suggestionsFor } from './suggestions.ts';
import { teachingMomentsOf } from './teaching-moments.ts';

/** What a writer is given, out of the record and the user's own words. */
export interface Packet {
  readonly letter: Known<Letter>;
  /** Who the writer is now; null where they were removed. */
  readonly writer: Known<Person> | null;
  readonly identity: Identity;
  readonly contact: Contact;
  /** What they worked on together, in the user's words; empty where not written yet. */
  readonly together: string;
  readonly competencies: readonly PacketCompetency[];
  /** All of them, and those that go along. */
  readonly teachingMoments: readonly Known<TeachingMoment>[];
  readonly chosen: readonly Known<TeachingMoment>[];
}

/** How long, and where. */
export interface Contact {
  /** Days worked together up to today. */
  readonly days: number;
  readonly blocks: readonly {
    readonly block: Known<Block>;
    readonly from: PlainDate;
    /** Today at the latest. */
    readonly to: PlainDate;
    readonly days: number;
  }[];
}

export interface PacketCompetency {
  readonly competency: Competency;
  /** One behaviour somebody saw; empty where not chosen yet. */
  readonly text: string;
  /** From the log, the best first, without what already stands under another competency. */
  readonly suggestions: readonly Suggestion[];
}

/** The packet of a letter; null where there is no such letter. */
export function packetOf(journal: Journal, letterId: string, today: PlainDate): Packet | null {
  const letter = journal.entries.get(`letter/${letterId}`);
  if (letter?.kind !== 'letter') return null;
  const person = meantBy(journal, letter.values.person ?? '');
  const saved: LetterPacket = journal.kept['letter-packet'].get(letterId)?.values ?? {};
  const texts = COMPETENCIES.map((competency) => saved[competency]?.trim() ?? '');
  const remarks = remarksOf(journal, person, today);
  const moments = teachingMomentsOf(journal);
  const picked = new Set(saved.teachingMoments ?? []);
  return {
    letter,
    writer: journal.people.get(person) ?? null,
    identity: journal.kept.identity.get(IDENTITY_ID)?.values ?? {},
    contact: contactOf(journal, person, today),
    together: saved.together?.trim() ?? '',
    competencies: COMPETENCIES.map((competency, at) => ({
      competency,
      text: texts[at] ?? '',
      suggestions: suggestionsFor(remarks, competency, texts),
    })),
    teachingMoments: moments,
    chosen: moments.filter(({ id }) => picked.has(id)).slice(0, MOST_TEACHING_MOMENTS),
  };
}

function contactOf(journal: Journal, person: string, today: PlainDate): Contact {
  const blocks = workingTogether(journal, person)
    .filter(({ from }) => from <= today)
    .map((stretch) => ({
      block: stretch.block,
      from: stretch.from,
      to: stretch.to < today ? stretch.to : today,
      days: [...daysTogether(journal, stretch, today)].length,
    }));
  return { days: letterEligibility(journal, person, today).daysTogether, blocks };
}
