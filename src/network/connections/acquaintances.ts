import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { togetherByPerson } from '../journal/working-together.ts';
import { mentorings } from '../mentors/mentorships.ts';
import { isSponsor } from '../mentors/sponsors.ts';
import { lastTwoWay } from '../mentors/two-way.ts';
import { inNameOrder } from '../people/name-order.ts';
import type { Person } from '../records/person.ts';
import { advocacies } from './advocates.ts';
import type { Asked } from './asked.ts';
import { programNamed } from './program-named.ts';
import { actInWords, dayInFull } from './words.ts';

/** Somebody on record who is at a program, knows it, or has spoken there for the user. */
export interface Acquaintance {
  readonly person: Known<Person>;
  /** They and the user last had to do with each other in both directions; null where unknown. */
  readonly last: PlainDate | null;
  /** They did something for the user towards that program. */
  readonly spoke: boolean;
  /** They had to do with each other, or they advise the user or spoke for them. */
  readonly isNear: boolean;
  /** How the user stands with them, after the name: `called there for you on 3 May 2027`. */
  readonly sentence: string;
}

interface Standing extends Acquaintance {
  readonly rank: number;
}

/**
 * Whom the user knows at a program (an ACGME id), those to turn to first first: who spoke there, mentors and sponsors,
 * whoever was in contact last, those of no contact, the address book. A person's `programs` are those they belong to or
 * know; an institution counts where it names one program alone. Each program's people are looked at when first asked for.
 */
export function acquaintances(journal: Journal, asked: Asked): (acgmeId: string) => readonly Acquaintance[] {
  const { at, spoke } = peopleByProgram(journal, asked);
  const together = togetherByPerson(journal);
  const mentors = new Set(
    mentorings(journal).flatMap(({ person, mentorship }) => (advises(mentorship.values.stage) ? [person.id] : [])),
  );
  const standingWith = ({ id, values }: Known<Person>) =>
    standingOf(lastTwoWay(journal, id, together.get(id) ?? [], asked.today), {
      isMentor: mentors.has(id),
      hasSponsored: isSponsor(journal, id, asked.today),
      untracked: values.tracked === false,
    });
  const known = new Map<string, readonly Acquaintance[]>();
  return (acgmeId) => {
    const before = known.get(acgmeId);
    if (before !== undefined) return before;
    const people = inNameOrder(at.get(acgmeId)?.values() ?? [])
      .map((person): Standing => {
        const sentence = spoke.get(`${acgmeId} ${person.id}`);
        return {
          person,
          spoke: false,
          ...standingWith(person),
          ...(sentence === undefined ? {} : { sentence, spoke: true, isNear: true, rank: 0 }),
        };
      })
      .sort((a, b) => a.rank - b.rank || (a.last === b.last ? 0 : (a.last ?? '') < (b.last ?? '') ? 1 : -1));
    known.set(acgmeId, people);
    return people;
  };
}

function peopleByProgram(journal: Journal, asked: Asked) {
  const at = new Map<string, Map<string, Known<Person>>>();
  const put = (acgmeId: string, person: Known<Person>) => {
    const own = at.get(acgmeId) ?? new Map<string, Known<Person>>();
    at.set(acgmeId, own.set(person.id, person));
  };
  /** The latest act by program and person. */
  const spoke = new Map<string, string>();
  for (const { acgmeId, person, act } of advocacies(journal, asked)) {
    put(acgmeId, person);
    const key = `${acgmeId} ${person.id}`;
    if (!spoke.has(key)) spoke.set(key, actInWords(act));
  }
  for (const person of journal.people.values()) {
    for (const acgmeId of person.values.programs ?? []) put(acgmeId, person);
    const named = programNamed(asked.programs, person.values.institution);
    if (named !== null) put(named, person);
  }
  return { at, spoke };
}

function advises(stage: string | null | undefined): boolean {
  return stage === 'first-meeting' || stage === 'ongoing' || stage === 'resting';
}

interface Ways {
  readonly isMentor: boolean;
  readonly hasSponsored: boolean;
  readonly untracked: boolean;
}

function standingOf(
  last: PlainDate | null,
  { isMentor, hasSponsored, untracked }: Ways,
): Omit<Standing, 'person' | 'spoke'> {
  const contact = last === null ? null : `last contact ${dayInFull(last)}`;
  const since = contact === null ? '' : `, ${contact}`;
  if (isMentor) return { last, isNear: true, rank: 1, sentence: `a mentor of yours${since}` };
  if (hasSponsored) return { last, isNear: true, rank: 1, sentence: `has spoken up for you elsewhere${since}` };
  if (contact !== null) return { last, isNear: true, rank: 2, sentence: contact };
  if (untracked) return { last, isNear: false, rank: 4, sentence: 'in your address book, no contact noted' };
  return { last, isNear: false, rank: 3, sentence: 'no contact noted yet' };
}
