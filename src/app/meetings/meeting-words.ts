import type { PlainDate } from '../../base/plain-date.ts';
import type { Known } from '../../network/journal/journal.ts';
import type { Meeting } from '../../network/records/mentorship.ts';
import type { Person } from '../../network/records/person.ts';
import { nameOf } from '../people/role-words.ts';
import { dayInWords } from '../today/day-words.ts';

export function meetingTitle(person: Known<Person> | null): string {
  return person === null ? 'Meeting' : `Meeting with ${nameOf(person.values)}`;
}

/** `Friday 4 December, 12:30, 20 minutes, Cafeteria`; what is not known is left out. */
export function whenAndWhere({ on, at, minutes, where }: Meeting, today: PlainDate): string {
  return [
    on == null ? 'No day settled yet' : dayInWords(on, today),
    at ?? '',
    minutes == null ? '' : `${minutes} minutes`,
    where?.trim() ?? '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
