import type { Journal, Known } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import type { Mentorship } from '../records/mentorship.ts';
import type { Person } from '../records/person.ts';

export interface Mentoring {
  readonly person: Known<Person>;
  /** As recorded: its id is the person's, or that of somebody merged into them. */
  readonly mentorship: Known<Mentorship>;
}

/**
 * Every mentorship with somebody still on record, one for each person: of two that a merge brought together, the one
 * recorded under the person who stayed. In no particular order.
 */
export function mentorings(journal: Journal): readonly Mentoring[] {
  const found = new Map<string, Mentoring>();
  for (const mentorship of journal.kept.mentorship.values()) {
    const person = journal.people.get(meantBy(journal, mentorship.values.person ?? mentorship.id));
    if (person === undefined) continue;
    const other = found.get(person.id)?.mentorship.id;
    if (other === undefined || (other !== person.id && (mentorship.id === person.id || mentorship.id < other)))
      found.set(person.id, { person, mentorship });
  }
  return [...found.values()];
}

export function mentoringOf(journal: Journal, person: string): Mentoring | null {
  return mentorings(journal).find((mentoring) => mentoring.person.id === meantBy(journal, person)) ?? null;
}
