import { oneLine } from '../../base/one-line.ts';
import type { Known } from '../../network/journal/journal.ts';
import type { Person } from '../../network/records/person.ts';
import type { Change } from '../../workspace/change.ts';
import type { PersonAnswer } from './entry-draft.ts';
import { namesakes } from './namesakes.ts';

export interface SettledPerson {
  /** Null where nobody was named. */
  readonly id: string | null;
  readonly name: string;
  /** Adds them where they are new. */
  readonly changes: readonly Change[];
}

/** Who an answer means: the one chosen, the only one called exactly that, or a new person to be added with the entry. */
export function settlePerson(
  people: Iterable<Known<Person>>,
  answer: PersonAnswer | undefined,
  newId: () => string,
): SettledPerson | { readonly problem: string } {
  if (answer === undefined) return { id: null, name: '', changes: [] };
  const all = [...people];
  if ('id' in answer)
    return { id: answer.id, name: all.find(({ id }) => id === answer.id)?.values.name ?? '', changes: [] };
  const name = oneLine(answer.name);
  if (name === '') return { id: null, name: '', changes: [] };
  const [one, another] = namesakes(all, name);
  if (another !== undefined)
    return { problem: `More than one of your people is called ${name}. Choose one from the list.` };
  if (one !== undefined) return { id: one.id, name: one.values.name ?? name, changes: [] };
  const id = newId();
  return { id, name, changes: [{ kind: 'person', id, fields: { name, tracked: true, source: 'typed' } }] };
}
