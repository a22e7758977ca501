import { fold } from '../../../base/fold.ts';
import type { PersistentMap } from '../../../base/persistent-map.ts';
import type { Known } from '../../journal/journal.ts';
import { remember } from '../../journal/remember.ts';
import type { Person, Role } from '../../records/person.ts';
import type { Setting } from '../setting.ts';

/** Everybody the user follows, by role; of one role by id. */
const byRole = remember((people: PersistentMap<Known<Person>>): ReadonlyMap<Role, readonly Known<Person>[]> => {
  const roles = new Map<Role, Known<Person>[]>();
  for (const person of people.values()) {
    const { role, tracked } = person.values;
    if (role == null || tracked === false) continue;
    const same = roles.get(role);
    if (same === undefined) roles.set(role, [person]);
    else same.push(person);
  }
  for (const same of roles.values()) same.sort((a, b) => (a.id < b.id ? -1 : 1));
  return roles;
});

/** People of these roles, in the order of the roles. */
export function peopleOf({ journal }: Pick<Setting, 'journal'>, roles: readonly Role[]): readonly Known<Person>[] {
  return roles.flatMap((role) => byRole(journal.people).get(role) ?? []);
}

/** The own program director, then the associates: whose program or institution, where noted, is the user's own. */
export function ownDirectors(setting: Setting): readonly Known<Person>[] {
  const own = fold(setting.identity.institution?.trim() ?? '');
  return peopleOf(setting, ['program-director', 'associate-program-director']).filter(({ values }) => {
    const programs = values.programs ?? [];
    if (setting.ownProgram !== null && programs.length > 0) return programs.includes(setting.ownProgram);
    const theirs = fold(values.institution?.trim() ?? '');
    return own === '' || theirs === '' || own === theirs;
  });
}
