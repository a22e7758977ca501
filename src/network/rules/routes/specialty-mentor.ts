import { addDays } from '../../../base/plain-date.ts';
import { calledBy } from '../../mentors/words.ts';
import { mentoringsIn } from '../mentors/mentor-views.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { facultyOfSpecialty, goalSpecialty } from './faculty-of-specialty.ts';

export const specialtyMentor: Rule = {
  id: 'specialty-mentor',
  title: 'A mentor of your specialty',
  lines: ['specialty-events', 'find-mentors'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Somebody of the specialty knows what its programs look for, and who might read your name twice.',
  effort: 'own',
  way: 'alone',
  minutes: 3,
  worth: 3,
  find: (setting) => {
    const { identity, journal, year } = setting;
    const specialty = goalSpecialty(setting);
    if (identity.route !== 'advanced' || specialty === '') return [];
    const faculty = facultyOfSpecialty(setting);
    const stages = new Map(mentoringsIn(journal).map(({ person, mentorship }) => [person.id, mentorship.values.stage]));
    const has = faculty.some(({ person }) => {
      const stage = stages.get(person.id);
      return stages.has(person.id) && stage !== 'declined' && stage !== 'ended';
    });
    if (has) return [];
    const chosen = faculty.find(({ person, isMet }) => isMet && !stages.has(person.id))?.person;
    if (chosen === undefined) return [];
    const opens = addDays(year.begins, 60);
    return offer(setting, {
      subject: chosen.id,
      person: chosen.id,
      do: `Put ${calledBy(chosen.values)} on your list of mentors to ask`,
      why: `You have met, and no mentor of ${specialty} is noted yet.`,
      opens,
      best: addDays(opens, 14),
      closes: addDays(year.ends, -90),
      screen: '/mentors',
      done: [
        { kind: 'mentorship', id: chosen.id, fields: { person: chosen.id, stage: 'might-ask', topic: specialty } },
      ],
    });
  },
};
