import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import type { Journal, Known } from '../../journal/journal.ts';
import { type GroupOnMap, type MentorMap, mentorMap, missingGroups, RECENT_DAYS } from '../../mentors/mentor-map.ts';
import type { RoleGroup } from '../../mentors/role-groups.ts';
import type { Person, Role } from '../../records/person.ts';
import { inView, inYear, later, turnOf } from '../in-view.ts';
import type { Window } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { onceFor } from '../views.ts';
import { places } from '../wards/rotations.ts';

/** Who gives what, asked once for a journal and a day. */
export function mapOf(journal: Journal, today: PlainDate): MentorMap {
  return onceFor(journal, `map ${today}`, () => mentorMap(journal, today));
}

/** The group, where there was no two-way contact with anybody of it lately; null where there was. */
export function quietGroup({ journal, today }: Setting, group: RoleGroup): GroupOnMap | null {
  return missingGroups(mapOf(journal, today)).find((one) => one.group === group) ?? null;
}

/** How often it is brought up; a convention of this project. */
const EVERY_DAYS = 28;
/** The first weeks belong to the work itself. */
const FIRST_DAYS = 21;

/**
 * From the day on which the last contact is no longer recent, every four weeks as long as it stays quiet; null where that
 * is not within the year and the days asked about. `weeksLater` keeps kinds of people apart that have all been quiet.
 */
export function quietTurn(setting: Setting, last: PlainDate | null, weeksLater = 0): Window | null {
  const { today, year } = setting;
  const first = addDays(year.begins, FIRST_DAYS + 7 * weeksLater);
  const turn = turnOf(last === null ? first : later(first, addDays(last, RECENT_DAYS + 1)), EVERY_DAYS, today);
  return inView(setting, turn) && inYear(setting, turn.opens) ? turn : null;
}

/** Whom of the group to turn to: who is on the team of these days, otherwise whom one talked with last. */
export function oneOf(
  { journal, today, until }: Setting,
  group: GroupOnMap,
  roles: readonly Role[],
): Known<Person> | null {
  const near = places(journal).find(
    ({ person, from, to }) => roles.includes(person.values.role ?? 'other') && from <= until && to >= today,
  );
  return near?.person ?? group.people[0]?.person ?? null;
}
