import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import { inNameOrder } from '../people/name-order.ts';
import type { Letter } from '../records/letter.ts';
import type { Person, Role } from '../records/person.ts';
import { type LetterEligibility, letterEligibilities } from './eligibility.ts';
import { letterRung } from './ladder.ts';

/** Whose letters are usual: a convention, and the user may choose anybody. Who has no role yet is not left out. */
const USUAL_WRITERS: ReadonlySet<Role> = new Set([
  'attending',
  'program-director',
  'associate-program-director',
  'researcher',
  'mentor-elsewhere',
]);

export interface MaybeWriter {
  readonly person: Known<Person>;
  readonly eligibility: LetterEligibility;
}

export interface MaybeWriters {
  /** May be asked, by name. */
  readonly now: readonly MaybeWriter[];
  /** Lack one thing or both, the nearest first. */
  readonly soon: readonly MaybeWriter[];
}

/** Who may be asked for a letter, and who soon, among usual writers with whom no letter is under way, given or refused. */
export function maybeWriters(journal: Journal, letters: readonly Known<Letter>[], today: PlainDate): MaybeWriters {
  const taken = new Set(
    letters.flatMap(({ values }) => {
      // Somebody who said no is not asked again, though that letter was let go.
      const isFree = letterRung(values) === 'let-go' && (values.answer == null || values.answer === 'agreed');
      return isFree ? [] : [meantBy(journal, values.person ?? '')];
    }),
  );
  const isUsual = ({ id, values: { role } }: Known<Person>) =>
    !taken.has(id) && (role == null || USUAL_WRITERS.has(role));
  const usual = [...journal.people.values()].filter(isUsual);
  const eligibilities = letterEligibilities(
    journal,
    today,
    usual.map(({ id }) => id),
  );
  const known = usual.filter(({ id }) => eligibilities.has(id));
  const people = inNameOrder(known).flatMap((person): readonly MaybeWriter[] => {
    const eligibility = eligibilities.get(person.id);
    return eligibility === undefined ? [] : [{ person, eligibility }];
  });
  return {
    now: people.filter(({ eligibility }) => eligibility.eligible),
    soon: people.filter(({ eligibility }) => !eligibility.eligible).sort((a, b) => nearness(b) - nearness(a)),
  };
}

/** Only the words are missing, then only the time, then both; more days first. */
function nearness({ eligibility: { missing, daysTogether, timeOn } }: MaybeWriter): number {
  const lacks = missing.length === 2 ? 0 : missing[0] === 'time' ? 1 : 2;
  return 10_000 * lacks + 1000 * Number(timeOn !== null) + Math.min(daysTogether, 999);
}
