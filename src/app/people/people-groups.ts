import type { Known } from '../../network/journal/journal.ts';
import type { Person } from '../../network/records/person.ts';

/** People under one heading, in the words of the screen. */
export interface TitledGroup {
  readonly key: string;
  readonly title: string;
  readonly people: readonly Known<Person>[];
}

/** The first so many people from a group on, still under their headings; groups that get none are left out. */
export function windowOf(groups: readonly TitledGroup[], from: number, most: number): readonly TitledGroup[] {
  const shown: TitledGroup[] = [];
  let room = most;
  for (const group of groups.slice(from)) {
    if (room <= 0) break;
    shown.push(group.people.length <= room ? group : { ...group, people: group.people.slice(0, room) });
    room -= group.people.length;
  }
  return shown;
}

/** How many places there are from a group on; somebody under two headings takes two. */
export function placesFrom(groups: readonly TitledGroup[], from: number): number {
  return groups.slice(from).reduce((sum, { people }) => sum + people.length, 0);
}
