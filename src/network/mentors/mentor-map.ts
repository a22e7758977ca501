import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { togetherByPerson } from '../journal/working-together.ts';
import { NEEDS, type Need, type Person } from '../records/person.ts';
import { mentorings } from './mentorships.ts';
import { type NeedMet, needsMet } from './needs-met.ts';
import { ROLE_GROUPS, type RoleGroup, roleGroupOf } from './role-groups.ts';
import { lastTwoWay } from './two-way.ts';

/** Two-way contact within so many days is recent; a convention of this project. */
export const RECENT_DAYS = 60;

export interface PersonOnMap {
  readonly person: Known<Person>;
  readonly needs: readonly NeedMet[];
  /** The last two-way contact. */
  readonly last: PlainDate | null;
  readonly isRecent: boolean;
}

export interface GroupOnMap {
  readonly group: RoleGroup;
  /** Whom one talked with last first. */
  readonly people: readonly PersonOnMap[];
  /** How many of them the user was in two-way contact with recently. */
  readonly recent: number;
  /** The last two-way contact with anybody of them. */
  readonly last: PlainDate | null;
}

export interface NeedOnMap {
  readonly need: Need;
  /** Those who meet it and with whom there was two-way contact recently, and the others. */
  readonly recent: readonly PersonOnMap[];
  readonly quiet: readonly PersonOnMap[];
}

export interface MentorMap {
  /** Every group, in the order of `ROLE_GROUPS`; also those with nobody. */
  readonly groups: readonly GroupOnMap[];
  /** Every need, in the order of `NEEDS`. */
  readonly needs: readonly NeedOnMap[];
}

/** Kinds of people every such year has; that one of the others is missing says nothing. */
const EXPECTED: ReadonlySet<RoleGroup> = new Set([
  'leadership',
  'attendings',
  'residents-and-fellows',
  'peers',
  'nurses',
  'pas-and-nps',
  'case-managers',
]);

/**
 * Who gives what: kinds of people by needs. On it stands everybody the user follows with whom there was contact, who gives
 * something, or with whom there is a mentorship.
 */
export function mentorMap(journal: Journal, today: PlainDate): MentorMap {
  const advising = new Set(mentorings(journal).map(({ person }) => person.id));
  const together = togetherByPerson(journal);
  const since = addDays(today, -RECENT_DAYS);
  const everybody: PersonOnMap[] = [];
  for (const person of journal.people.values()) {
    if (person.values.tracked === false) continue;
    const needs = needsMet(journal, person, today);
    const last = lastTwoWay(journal, person.id, together.get(person.id) ?? [], today);
    if (last === null && needs.length === 0 && !advising.has(person.id)) continue;
    everybody.push({ person, needs, last, isRecent: last !== null && last >= since });
  }
  everybody.sort(latestFirst);
  const groups = new Map<RoleGroup, PersonOnMap[]>(ROLE_GROUPS.map((group) => [group, []]));
  for (const one of everybody) groups.get(roleGroupOf(one.person.values))?.push(one);
  return {
    groups: [...groups].map(([group, people]) => ({
      group,
      people,
      recent: people.filter(({ isRecent }) => isRecent).length,
      last: people.reduce<PlainDate | null>(
        (latest, { last }) => (last === null || (latest ?? '') > last ? latest : last),
        null,
      ),
    })),
    needs: NEEDS.map((need) => {
      const giving = everybody.filter(({ needs }) => needs.some((met) => met.need === need));
      return {
        need,
        recent: giving.filter(({ isRecent }) => isRecent),
        quiet: giving.filter(({ isRecent }) => !isRecent),
      };
    }),
  };
}

function latestFirst(a: PersonOnMap, b: PersonOnMap): number {
  if (a.last !== b.last) return (a.last ?? '') < (b.last ?? '') ? 1 : -1;
  return a.person.id < b.person.id ? -1 : 1;
}

/** Kinds of people every year has with whom there was no two-way contact recently. */
export function missingGroups({ groups }: MentorMap): readonly GroupOnMap[] {
  return groups.filter(({ group, recent }) => EXPECTED.has(group) && recent === 0);
}

/** Needs that nobody meets, or only somebody with whom it has been quiet. */
export function missingNeeds({ needs }: MentorMap): readonly NeedOnMap[] {
  return needs.filter(({ recent }) => recent.length === 0);
}
