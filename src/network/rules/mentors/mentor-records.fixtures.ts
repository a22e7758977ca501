import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import type { RecordChange } from '../../records/change.ts';
import type { Mentorship } from '../../records/mentorship.ts';
import type { Person } from '../../records/person.ts';
import { has } from '../rule-check.fixtures.ts';

/** A day in the fifth month of a year that begins on 1 July. */
export const TODAY = '2026-11-18';

export const lopez = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });
export const kim = has('person', 'q', { name: 'Kim Park', role: 'chief' });

export function personIs(id: string, values: Person): RecordChange {
  return has('person', id, { name: 'Dr. Lopez', role: 'attending', ...values });
}

export function advises(values: Mentorship, person = 'p'): RecordChange {
  return has('mentorship', person, { person, ...values });
}

/** A block of so many days, every one of them worked, with these people on its team. */
export function together(from: PlainDate, days: number, people: readonly string[] = ['p']): readonly RecordChange[] {
  const block = `b${from}`;
  return [
    has('block', block, { type: 'ward', name: 'Ward 4', from, to: addDays(from, days - 1) }),
    ...people.map((person) => has('block-team', `${block}.${person}`, { block, person })),
  ];
}

/** Everything that speaks for asking for a letter: two working weeks, and a good, specific word. */
export function eligibleWith(person: string): readonly RecordChange[] {
  return [...together('2026-09-01', 20, [person]), praiseBy(person)];
}

export function praiseBy(person: string, receivedOn: PlainDate = '2026-09-18'): RecordChange {
  return has('feedback-loop', `f-${person}`, {
    person,
    receivedOn,
    toldOn: receivedOn,
    tone: 'positive',
    specific: true,
    praise: 'Your notes are complete',
  });
}
