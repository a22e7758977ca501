import type { Journal, Known } from '../journal/journal.ts';
import type { LeadStatus } from '../records/lead.ts';
import type { Person } from '../records/person.ts';

/** A program with an open lead, and who of the user's people belongs to it or knows it. */
export interface ProgramDoor {
  /** ACGME id. */
  readonly program: string;
  /** At most three. */
  readonly people: readonly Known<Person>[];
}

const OVER: ReadonlySet<LeadStatus> = new Set(['closed', 'let-go', 'accepted']);
const MOST_PEOPLE = 3;

/** Programs of open leads that somebody knows, in the order of the leads. */
export function programDoors(journal: Journal): readonly ProgramDoor[] {
  const doors = new Map<string, Known<Person>[]>();
  for (const { values } of journal.kept.lead.values())
    if (values.program != null && !OVER.has(values.status ?? 'new')) doors.set(values.program, []);
  if (doors.size === 0) return [];
  for (const person of journal.people.values()) {
    if (person.values.tracked === false) continue;
    for (const program of person.values.programs ?? []) {
      const there = doors.get(program);
      if (there !== undefined && there.length < MOST_PEOPLE) there.push(person);
    }
  }
  return [...doors].flatMap(([program, people]) => (people.length === 0 ? [] : [{ program, people }]));
}
