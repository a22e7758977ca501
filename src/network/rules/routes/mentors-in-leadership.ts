import { addDays } from '../../../base/plain-date.ts';
import { calledBy } from '../../mentors/words.ts';
import type { Role } from '../../records/person.ts';
import { mentoringsIn } from '../mentors/mentor-views.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { windowAt } from '../window-of.ts';
import { ownDirectors, peopleOf } from './people-by-role.ts';

const LEADERSHIP: readonly Role[] = ['associate-program-director', 'chief', 'program-director'];

export const mentorsInLeadership: Rule = {
  id: 'mentors-in-leadership',
  title: 'A mentor among those who lead',
  lines: ['mentors-at-home', 'find-mentors'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'Whoever wants to stay needs somebody in the room where places are given: a chief, an APD, faculty of influence.',
  effort: 'own',
  way: 'alone',
  minutes: 5,
  worth: 3,
  find: (setting) => {
    const { identity, journal, year } = setting;
    if (identity.route !== 'categorical') return [];
    const leads = (role: Role | null | undefined) => role != null && LEADERSHIP.includes(role);
    const mentors = mentoringsIn(journal);
    const has = mentors.some(
      ({ person, mentorship: { values } }) =>
        leads(person.values.role) && values.stage !== 'declined' && values.stage !== 'ended',
    );
    if (has) return [];
    const taken = new Set(mentors.map(({ person }) => person.id));
    const directors = new Set(ownDirectors(setting).map(({ id }) => id));
    const people = peopleOf(setting, LEADERSHIP).filter(
      ({ id, values }) =>
        !taken.has(id) &&
        values.approachable !== 'no' &&
        values.respectsImgs !== 'no' &&
        (values.role === 'chief' || directors.has(id)),
    );
    const chosen =
      people.find(({ values }) => values.approachable === 'yes' || values.respectsImgs === 'yes') ?? people[0];
    const opens = addDays(year.begins, 45);
    const window = windowAt(opens, addDays(opens, 30), addDays(year.ends, -90));
    const why = 'You want to stay, and no chief, APD or director is among your mentors yet.';
    if (chosen === undefined)
      return offer(setting, {
        subject: 'leadership',
        do: 'Note one chief, APD or attending of influence whom you would like to learn from',
        why,
        ...window,
        screen: '/mentors',
      });
    return offer(setting, {
      subject: chosen.id,
      person: chosen.id,
      do: `Put ${calledBy(chosen.values)} on your list of mentors to ask`,
      why,
      ...window,
      screen: '/mentors',
      done: [{ kind: 'mentorship', id: chosen.id, fields: { person: chosen.id, stage: 'might-ask', topic: null } }],
    });
  },
};
