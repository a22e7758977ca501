import type { Known } from '../../network/journal/journal.ts';
import type { Person } from '../../network/records/person.ts';
import type { PersonAnswer } from './entry-draft.ts';
import type { EntryForm } from './entry-form.ts';
import { type SettledPerson, settlePerson } from './settle-person.ts';

interface Answers {
  readonly answer: PersonAnswer | undefined;
  readonly others: Readonly<Record<string, PersonAnswer>>;
}

interface Settled {
  readonly who: SettledPerson;
  /** By field. */
  readonly others: Readonly<Record<string, SettledPerson>>;
  /** By field (`person` for the one it is about): why it cannot be saved so. */
  readonly problems: Readonly<Record<string, string>>;
}

const NOBODY: SettledPerson = { id: null, name: '', changes: [] };

/** Everybody a form names, each new person once. */
export function settlePeople(
  known: Iterable<Known<Person>>,
  form: EntryForm,
  { answer, others }: Answers,
  newId: () => string,
): Settled {
  const people = [...known];
  const problems: Record<string, string> = {};
  const settle = (name: string, given: PersonAnswer | undefined): SettledPerson => {
    const settled = settlePerson(people, given, newId);
    if ('problem' in settled) {
      problems[name] = settled.problem;
      return NOBODY;
    }
    if (settled.id !== null && settled.changes.length > 0) {
      people.push({ id: settled.id, values: { name: settled.name } });
    }
    return settled;
  };
  const who = form.person === undefined ? NOBODY : settle('person', answer);
  if (form.person !== undefined && !form.person.optional && who.id === null && problems.person === undefined) {
    problems.person = 'Who was it? A name is all it needs.';
  }
  return {
    who,
    others: Object.fromEntries(Object.entries(others).map(([name, given]) => [name, settle(name, given)])),
    problems,
  };
}
