import { addDays } from '../../../base/plain-date.ts';
import { calledBy } from '../../mentors/words.ts';
import { noteAsk } from '../deeds.ts';
import { later } from '../in-view.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { askedBefore } from './asked-before.ts';
import { facultyOfSpecialty, goalSpecialty } from './faculty-of-specialty.ts';
import { ownDirectors } from './people-by-role.ts';

export const askDirectorForIntroduction: Rule = {
  id: 'ask-director-for-introduction',
  title: 'Ask your director for an introduction',
  lines: ['specialty-faculty'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A line from your own director opens the door of a department in which nobody knows you yet.',
  effort: 'ask',
  way: 'e-mail',
  minutes: 8,
  worth: 3,
  find: (setting) => {
    const { identity, journal, today, year } = setting;
    const specialty = goalSpecialty(setting);
    const told = identity.directorToldOn;
    if (identity.route !== 'advanced' || specialty === '' || told == null) return [];
    if (facultyOfSpecialty(setting).some(({ isMet }) => isMet)) return [];
    const directors = ownDirectors(setting);
    if (directors.some(({ id }) => askedBefore(journal, id, 'introduction'))) return [];
    const [director] = directors;
    const person = director?.id ?? null;
    const opens = later(addDays(told, 14), addDays(year.begins, 45));
    return offer(setting, {
      subject: 'introduction',
      person,
      do: `Ask ${director === undefined ? 'your program director' : calledBy(director.values)} for an introduction to ${specialty} faculty`,
      why: 'You have met nobody of your specialty yet, and your director knows your goal.',
      opens,
      best: addDays(opens, 14),
      closes: addDays(year.ends, -60),
      asks: 'introduction',
      draft: { situation: 'ask-introduction' },
      done: noteAsk(director?.id, 'introduction', today, specialty),
    });
  },
};
