import { addDays } from '../../../base/plain-date.ts';
import { calledBy } from '../../mentors/words.ts';
import { noteAsk, noteMoment } from '../deeds.ts';
import { mentoringsIn } from '../mentors/mentor-views.ts';
import { offer } from '../offer.ts';
import type { Opportunity, Rule } from '../rule.ts';
import { windowAt } from '../window-of.ts';
import { askedBefore } from './asked-before.ts';
import { type Faculty, facultyOfSpecialty, goalSpecialty } from './faculty-of-specialty.ts';

/** Nobody says hello to a whole department: of those not met, so many at a time. */
const UNMET = 2;

export const specialtyFaculty: Rule = {
  id: 'specialty-faculty',
  title: 'Faculty of your specialty at home',
  lines: ['specialty-faculty'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'The faculty of your specialty in your own hospital see you work, know the field and know each other.',
  effort: 'outreach',
  way: 'in-person',
  minutes: 10,
  worth: 4,
  find: (setting) => {
    const { identity, journal, today, year } = setting;
    const specialty = goalSpecialty(setting);
    if (identity.route !== 'advanced' || specialty === '') return [];
    const faculty = facultyOfSpecialty(setting);
    const opens = addDays(year.begins, 30);
    const window = windowAt(opens, addDays(opens, 30), addDays(year.ends, -30));
    if (faculty.length === 0)
      return offer(setting, {
        subject: 'find',
        do: `Find two names of ${specialty} faculty in your hospital and note them`,
        why: 'Nobody of your specialty is noted yet; the department’s page or its grand rounds name them.',
        ...window,
        effort: 'own',
        way: 'alone',
        screen: '/people/new',
      });
    const taken = new Set(mentoringsIn(journal).map(({ person }) => person.id));
    return shownOf(faculty).flatMap(({ person, isMet, isNew }): readonly Opportunity[] => {
      const { id } = person;
      if (taken.has(id) || askedBefore(journal, id, 'meeting')) return [];
      const name = calledBy(person.values);
      // Not twice on the day you met.
      if (!isMet && !isNew) return [];
      if (!isMet)
        return offer(setting, {
          subject: `${id}/hello`,
          person: id,
          do: `Say hello to ${name} after a talk or on the ward, with one question on their work`,
          why: 'You have not met yet, and a first contact asks for no favour (a convention).',
          ...window,
          done: noteMoment(id, 'talked', today),
        });
      return offer(setting, {
        subject: id,
        person: id,
        do: `Ask ${name} for 15 minutes on how a resident here gets close to ${specialty}`,
        why: 'They work in your specialty, you have met, and you have not sat down together yet.',
        ...window,
        effort: 'ask',
        way: 'e-mail',
        asks: 'meeting',
        draft: { situation: 'specialty-faculty' },
        done: [
          ...noteAsk(id, 'meeting', today),
          { kind: 'mentorship', id, fields: { person: id, stage: 'asked', topic: specialty } },
        ],
      });
    });
  },
};

function shownOf(faculty: readonly Faculty[]): readonly Faculty[] {
  const met = faculty.filter(({ isNew }) => !isNew);
  return [...met, ...faculty.filter(({ isNew }) => isNew).slice(0, Math.max(0, UNMET - met.length))];
}
