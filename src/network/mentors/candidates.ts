import { fold } from '../../base/fold.ts';
import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import type { Together } from '../journal/working-together.ts';
import { inNameOrder } from '../people/name-order.ts';
import type { Identity } from '../records/identity.ts';
import type { Person, Role } from '../records/person.ts';
import { type Acquaintance, acquaintance, togetherByPerson } from './acquaintance.ts';
import { mentorings } from './mentorships.ts';
import { sponsorActs } from './sponsors.ts';
import { listed, rotationName, times } from './words.ts';

// biome-ignore format: a table
export const MENTOR_REASONS = ['teaches', 'approachable', 'respects-imgs', 'tied-to-goal', 'rotations', 'advice', 'feedback', 'sponsored', 'role'] as const;

/** One point that speaks for somebody as a mentor, and how it is known. */
export interface MentorReason {
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
  const found = inNameOrder(journal.people.values())
    .filter(({ id, values }) => values.tracked !== false && !already.has(id))
    .flatMap((person) => candidate(journal, person, together.get(person.id) ?? [], today) ?? []);
  return found.sort(
    (a, b) => b.reasons.length - a.reasons.length || compareText(b.lastContact ?? '', a.lastContact ?? ''),
  );
}

function candidate(
  journal: Journal,
  person: Known<Person>,
  together: readonly Together[],
  today: PlainDate,
): Candidate | null {
  const { role, teaches, approachable, respectsImgs } = person.values;
  if (approachable === 'no' || respectsImgs === 'no') return null;
  if ((role == null || USUAL[role] === undefined) && teaches !== 'yes') return null;
  const known = acquaintance(journal, person.id, together, today);
  const reasons = reasonsFor(journal, person, known, today);
  if (reasons.every(({ id }) => id === 'role')) return null;
  const stands = new Set(reasons.map(({ id }) => id));
  return {
    person,
    reasons,
    unknown: LOOKED_FOR.flatMap(({ id, field, words }) =>
      person.values[field] == null && !stands.has(id) ? [words] : [],
    ),
    against: LOOKED_FOR.flatMap(({ field, no }) => (person.values[field] === 'no' ? [no] : [])),
    lastContact: known.contacts.at(-1) ?? null,
  };
}

const LOOKED_FOR = [
  { id: 'teaches', field: 'teaches', words: 'teaches consistently', no: 'Does not teach consistently, you noted.' },
  { id: 'approachable', field: 'approachable', words: 'is approachable', no: 'Not approachable, you noted.' },
  { id: 'respects-imgs', field: 'respectsImgs', words: 'respects IMGs', no: 'Does not respect IMGs, you noted.' },
  { id: 'tied-to-goal', field: 'tiedToGoal', words: 'is tied to your goal', no: 'Not tied to your goal, you noted.' },
] as const;

function reasonsFor(
  journal: Journal,
  { id, values }: Known<Person>,
  known: Acquaintance,
  today: PlainDate,
): readonly MentorReason[] {
  const acts = sponsorActs(journal, id, today).length;
  const shared = sharedField(values, journal.kept.identity.get('identity')?.values);
  const taught = known.taughtOn.length;
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
      known.rotations.length >= 2 &&
      `Worked with you on ${known.rotations.length} rotations: ${listed(known.rotations.map((block) => rotationName(block.values)))}.`,
    advice: known.advice > 0 && `Gave you advice ${times(known.advice)}.`,
    feedback: known.specificFeedback > 0 && `Gave you specific feedback ${times(known.specificFeedback)}.`,
    sponsored: acts > 0 && `Spoke for you or opened a door ${times(acts)}.`,
    role: values.role != null && USUAL[values.role] !== undefined && `${USUAL[values.role]}: among the usual mentors.`,
  };
  return MENTOR_REASONS.flatMap((reason) => {
    const said = words[reason];
    return said === false ? [] : [{ id: reason, words: said }];
  });
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
