import type { RoleGroup } from '../../mentors/role-groups.ts';
import { calledBy } from '../../mentors/words.ts';
import type { Role } from '../../records/person.ts';
import { noteMoment } from '../deeds.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { oneOf, quietGroup, quietTurn } from './map-view.ts';

interface Kind {
  readonly group: RoleGroup;
  readonly roles: readonly Role[];
  readonly one: string;
  readonly what: string;
}

const KINDS: readonly Kind[] = [
  { group: 'nurses', roles: ['nurse'], one: 'a nurse you work with', what: 'what would make the shift easier' },
  {
    group: 'case-managers',
    roles: ['case-manager', 'social-worker'],
    one: 'your case manager',
    what: 'what they would like to know earlier',
  },
  { group: 'pas-and-nps', roles: ['pa-np'], one: 'a PA or NP you work with', what: 'how they would do it' },
];

export const nursesAndCaseManagers: Rule = {
  id: 'nurses-and-case-managers',
  title: 'A word with nurses, case managers, PAs and NPs',
  lines: ['peers-and-nurses', 'platform'],
  grade: 'convention',
  source: { from: 'log' },
  reason: 'They see more of your work than any attending, and a year that knows none of them is half known.',
  effort: 'shift',
  way: 'in-person',
  minutes: 3,
  worth: 2,
  find: (setting) =>
    KINDS.flatMap(({ group: name, roles, one, what }, at) => {
      const group = quietGroup(setting, name);
      // PAs and NPs are not everywhere: only where one is known is it quiet.
      if (group === null || (name === 'pas-and-nps' && group.people.length === 0)) return [];
      const window = quietTurn(setting, group.last, at + 1);
      if (window === null) return [];
      const person = oneOf(setting, group, roles);
      return offer(setting, {
        subject: name,
        person: person?.id ?? null,
        do: `Ask ${person === null ? one : calledBy(person.values)} ${what}`,
        why: 'No talk with anybody of them is noted in the last two months; if there were some, note one.',
        ...window,
        cadenceDays: 28,
        screen: '/mentors/map',
        done: noteMoment(person?.id, 'talked', setting.today),
      });
    }),
};
