import type { Journal, Known } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import { nameWords } from '../../network/people/duplicates-name.ts';
import type { RosterLine } from '../../network/people/roster.ts';
import { type Block, blockTeamId } from '../../network/records/block.ts';
import type { Person } from '../../network/records/person.ts';
import type { Change } from '../../workspace/change.ts';
import type { Member } from './team.ts';

/** A line of a roster and who it may be. */
export interface RosterGuess extends RosterLine {
  /** People with the same last name or the very same name, the likeliest first. */
  readonly candidates: readonly Known<Person>[];
  /** Their id where exactly one is called that, else a new person. */
  readonly likely: string | typeof NEW_PERSON;
  readonly onTeam: boolean;
}

export const NEW_PERSON = 'new';
export const LEFT_OUT = 'left-out';

/** Compares each line with the people there are; nobody is taken for somebody else unless they are called exactly that, and alone. */
export function guessRoster(
  journal: Journal,
  lines: readonly RosterLine[],
  members: readonly Member[],
): readonly RosterGuess[] {
  if (lines.length === 0) return [];
  const team = new Set(members.map(({ person }) => person));
  const people = [...journal.people.values()].map((person) => ({ person, name: bareName(person.values.name ?? '') }));
  return lines.map((line) => {
    const name = bareName(line.name);
    const last = name.split(' ').at(-1) ?? '';
    const exact = people.filter((one) => one.name !== '' && one.name === name);
    const similar = people.filter((one) => one.name !== name && last !== '' && one.name.split(' ').at(-1) === last);
    const [only, another] = exact;
    const likely = only !== undefined && another === undefined ? only.person.id : NEW_PERSON;
    return {
      ...line,
      candidates: [...exact, ...similar].map(({ person }) => person),
      likely,
      onTeam: likely !== NEW_PERSON && team.has(likely),
    };
  });
}

/** The acts of taking a roster over. `chosen` says for each line who it is: an id, `new` or `left-out`. */
export function planRoster(
  journal: Journal,
  block: Known<Block>,
  guesses: readonly RosterGuess[],
  chosen: readonly string[],
  newId: () => string,
): readonly Change[] {
  const placed = new Set<string>();
  return guesses.flatMap(({ name, role }, at): readonly Change[] => {
    const choice = chosen[at] ?? LEFT_OUT;
    if (choice === LEFT_OUT) return [];
    const person = choice === NEW_PERSON ? newId() : meantBy(journal, choice);
    if (placed.has(person)) return [];
    placed.add(person);
    const known = journal.people.get(person)?.values;
    const learned: Person =
      choice === NEW_PERSON
        ? { name, ...(role === null ? {} : { role }), tracked: true, source: 'roster' }
        : known?.role == null && role !== null
          ? { role }
          : {};
    const place: Change = {
      kind: 'block-team',
      id: blockTeamId(block.id, person),
      fields: { block: block.id, person, from: null, to: null, together: null },
    };
    return Object.keys(learned).length === 0 ? [place] : [{ kind: 'person', id: person, fields: learned }, place];
  });
}

/** A name without titles and degrees, as it is compared. */
function bareName(name: string): string {
  return nameWords(name).join(' ');
}
