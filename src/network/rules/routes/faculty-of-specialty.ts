import { fold } from '../../../base/fold.ts';
import type { Known } from '../../journal/journal.ts';
import { lastContact } from '../../journal/last-contact.ts';
import type { Person, Role } from '../../records/person.ts';
import type { Setting } from '../setting.ts';
import { onceFor } from '../views.ts';

const FACULTY: ReadonlySet<Role> = new Set([
  'attending',
  'program-director',
  'associate-program-director',
  'fellow',
  'researcher',
]);

export interface Faculty {
  readonly person: Known<Person>;
  /** Whether the user had to do with them before today. */
  readonly isMet: boolean;
  /** Nothing is noted between them, today neither. */
  readonly isNew: boolean;
}

/** The specialty the user heads for; empty where none is noted. */
export function goalSpecialty({ identity }: Pick<Setting, 'identity'>): string {
  return identity.specialty?.trim() ?? '';
}

/** Faculty of that specialty at home, or where nobody noted the place: those met first, then by id. */
export function facultyOfSpecialty(setting: Setting): readonly Faculty[] {
  const { journal, identity, today } = setting;
  const specialty = fold(goalSpecialty(setting));
  if (specialty === '') return [];
  const home = fold(identity.institution?.trim() ?? '');
  return onceFor(journal, `faculty of ${specialty} on ${today}`, () => {
    const found: Faculty[] = [];
    for (const person of journal.people.values()) {
      const { institution, role, specialty: theirs, tracked } = person.values;
      const place = fold(institution?.trim() ?? '');
      if (tracked === false || theirs == null || !fold(theirs).includes(specialty)) continue;
      if ((role != null && !FACULTY.has(role)) || (place !== '' && home !== '' && place !== home)) continue;
      const last = lastContact(journal, person.id, today);
      found.push({ person, isMet: last !== null && last < today, isNew: last === null });
    }
    return found.sort((a, b) => Number(b.isMet) - Number(a.isMet) || (a.person.id < b.person.id ? -1 : 1));
  });
}
