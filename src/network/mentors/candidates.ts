import { fold } from '../../base/fold.ts';
import { listed } from '../../base/listed.ts';
import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { lastContacts } from '../journal/last-contact.ts';
import { type Together, togetherByPerson } from '../journal/working-together.ts';
import { nameToOrderBy } from '../people/name-order.ts';
import type { Identity } from '../records/identity.ts';
import type { Person, Role } from '../records/person.ts';
import { logFacts } from './log-facts.ts';
import { mentorings } from './mentorships.ts';
import { sharedRotations } from './shared-work.ts';
import { sponsorActs } from './sponsors.ts';
import { rotationName, times } from './words.ts';

// biome-ignore format: a list in one line
const MENTOR_REASONS = ['teaches', 'approachable', 'respects-imgs', 'tied-to-goal', 'rotations', 'advice', 'feedback', 'sponsored', 'role'] as const;

/** One point that speaks for somebody as a mentor, and how it is known. */
interface MentorReason {
  readonly id: (typeof MENTOR_REASONS)[number];
  readonly words: string;
}

export interface Candidate {
  readonly person: Known<Person>;
  readonly reasons: readonly MentorReason[];
  /** Of what the guide looks for, what nobody has noted. Unknown is not "no". */
  readonly unknown: readonly string[];
  /** What the user noted as "no". */
  readonly against: readonly string[];
  readonly lastContact: PlainDate | null;
}

/** How they are ordered, for the screen that shows them. */
export const CANDIDATE_ORDER =
  'Those for whom most points speak come first, each point counting once; then whom you saw last.';

/** Whom the guide names as usual mentors. */
const USUAL: Readonly<Partial<Record<Role, string>>> = {
  attending: 'Attending',
  'program-director': 'Program director',
  'associate-program-director': 'Associate program director',
  chief: 'Chief resident',
  senior: 'Senior resident',
  fellow: 'Fellow',
  researcher: 'Researcher',
  'mentor-elsewhere': 'Mentor elsewhere',
};

/**
 * Who might be a mentor, from what is on record. Left out: whoever has a mentorship already (whatever its stage), people of
 * the address book only, those noted as not approachable or not respecting IMGs, and those of whom nothing but their role
 * is known. Peers, nurses and colleagues of other roles stand here once the user noted that they teach consistently.
 */
export function candidates(journal: Journal, today: PlainDate): readonly Candidate[] {
  const already = new Set(mentorings(journal).map(({ person }) => person.id));
  const together = togetherByPerson(journal);
  const last = lastContacts(journal, today);
  const found: Candidate[] = [];
  for (const person of journal.people.values()) {
    if (person.values.tracked === false || already.has(person.id)) continue;
    const reasons = reasonsFor(journal, person, together.get(person.id) ?? [], today);
    if (reasons.length > 0) found.push(candidate(person, reasons, last.get(person.id) ?? null));
  }
  return found.sort(
    (a, b) =>
      b.reasons.length - a.reasons.length ||
      compareText(b.lastContact ?? '', a.lastContact ?? '') ||
      compareText(nameToOrderBy(a.person.values.name ?? ''), nameToOrderBy(b.person.values.name ?? '')) ||
      compareText(a.person.id, b.person.id),
  );
}

function candidate(person: Known<Person>, reasons: readonly MentorReason[], lastContact: PlainDate | null): Candidate {
  const stands = new Set(reasons.map(({ id }) => id));
  return {
    person,
    reasons,
    unknown: LOOKED_FOR.flatMap(({ id, field, words }) =>
      person.values[field] == null && !stands.has(id) ? [words] : [],
    ),
    against: LOOKED_FOR.flatMap(({ field, no }) => (person.values[field] === 'no' ? [no] : [])),
    lastContact,
  };
}

const LOOKED_FOR = [
  { id: 'teaches', field: 'teaches', words: 'teaches consistently', no: 'Does not teach consistently, you noted.' },
  { id: 'approachable', field: 'approachable', words: 'is approachable', no: 'Not approachable, you noted.' },
  { id: 'respects-imgs', field: 'respectsImgs', words: 'respects IMGs', no: 'Does not respect IMGs, you noted.' },
  { id: 'tied-to-goal', field: 'tiedToGoal', words: 'is tied to your goal', no: 'Not tied to your goal, you noted.' },
] as const;

/** What speaks for somebody; nothing where something speaks clearly against them, or where only their role is known. */
function reasonsFor(
  journal: Journal,
  { id, values }: Known<Person>,
  together: readonly Together[],
  today: PlainDate,
): readonly MentorReason[] {
  const { role, approachable, respectsImgs } = values;
  if (approachable === 'no' || respectsImgs === 'no') return [];
  if ((role == null || USUAL[role] === undefined) && values.teaches !== 'yes') return [];
  const { taughtOn, advice, specificFeedback } = logFacts(journal.entriesOf.get(id));
  const acts = sponsorActs(journal, id, today).length;
  const rotations = sharedRotations(journal, together, today);
  const shared = sharedField(values, journal.kept.identity.get('identity')?.values);
  const taught = taughtOn.filter((day) => day <= today).length;
  const words: Readonly<Record<MentorReason['id'], string | false>> = {
    teaches:
      values.teaches === 'yes'
        ? `Teaches consistently, you noted${taught > 0 ? `; taught you on ${days(taught)} you logged` : ''}.`
        : values.teaches == null && taught >= 2 && `Taught you on ${days(taught)} you logged.`,
    approachable: values.approachable === 'yes' && 'Approachable, you noted.',
    'respects-imgs': values.respectsImgs === 'yes' && 'Respects IMGs, you noted.',
    'tied-to-goal':
      values.tiedToGoal === 'yes'
        ? 'Tied to your goal, you noted.'
        : values.tiedToGoal == null && shared !== null && `Works in ${shared}, which you named as your interest.`,
    rotations:
      rotations.length >= 2 &&
      `Worked with you on ${rotations.length} rotations: ${listed(rotations.map((block) => rotationName(block.values)))}.`,
    advice: advice > 0 && `Gave you advice ${times(advice)}.`,
    feedback: specificFeedback > 0 && `Gave you specific feedback ${times(specificFeedback)}.`,
    sponsored: acts > 0 && `Spoke for you or opened a door ${times(acts)}.`,
    role: values.role != null && USUAL[values.role] !== undefined && `${USUAL[values.role]}: among the usual mentors.`,
  };
  const reasons = MENTOR_REASONS.flatMap((reason) => {
    const said = words[reason];
    return said === false ? [] : [{ id: reason, words: said }];
  });
  return reasons.every((reason) => reason.id === 'role') ? [] : reasons;
}

function days(count: number): string {
  return count === 1 ? 'one day' : `${count} days`;
}

/** The specialty they have in common with what the user named; null where either is not known. */
function sharedField({ specialty }: Person, identity: Identity | undefined): string | null {
  const own = specialty?.trim() ?? '';
  const wanted = [identity?.specialty, identity?.fellowshipInterest].map((text) => fold(text?.trim() ?? ''));
  return own !== '' && wanted.includes(fold(own)) ? own : null;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
