import type { PlainDate } from '../../base/plain-date.ts';
import type { Person } from '../records/person.ts';
import type { Journal, Known } from './journal.ts';
import { lastLogged } from './last-logged.ts';
import { workingTogether } from './working-together.ts';

/** Whom a moment is most likely about: today's team, then those logged last; within both, the one logged last first. */
export function recentPeople(journal: Journal, today: PlainDate, most: number): readonly Known<Person>[] {
  const team = new Set(
    workingTogether(journal)
      .filter(({ from, to }) => from <= today && to >= today)
      .map(({ person }) => person),
  );
  const logged = new Map<string, number>();
  for (const [person, entries] of journal.entriesOf) logged.set(person, lastLogged(entries));
  return [...new Set([...team, ...logged.keys()])]
    .flatMap((id) => journal.people.get(id) ?? [])
    .map((known) => ({ known, rank: team.has(known.id) ? 1 : 0, logged: logged.get(known.id) ?? 0 }))
    .sort((a, b) => b.rank - a.rank || b.logged - a.logged || (a.known.id < b.known.id ? -1 : 1))
    .slice(0, most)
    .map(({ known }) => known);
}
