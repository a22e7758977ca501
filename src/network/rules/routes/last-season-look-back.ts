import { addDays } from '../../../base/plain-date.ts';
import { calledBy } from '../../mentors/words.ts';
import { mentoringsIn } from '../mentors/mentor-views.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { ownDirectors } from './people-by-role.ts';

export const lastSeasonLookBack: Rule = {
  id: 'last-season-look-back',
  title: 'What held the last season back',
  lines: ['advice-loop', 'honest-odds'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Somebody who reads applications sees in ten minutes what held yours back; advice is no favour.',
  effort: 'outreach',
  way: 'in-person',
  minutes: 15,
  worth: 4,
  find: (setting) => {
    const { identity, journal, year } = setting;
    if (identity.reapplying !== true) return [];
    const mentor = mentoringsIn(journal).find(({ mentorship: { values } }) => values.stage === 'ongoing')?.person;
    const whom = mentor ?? ownDirectors(setting)[0];
    const opens = addDays(year.begins, 14);
    return offer(setting, {
      subject: 'last-season',
      person: whom?.id ?? null,
      do: `Ask ${whom === undefined ? 'a mentor or your director' : calledBy(whom.values)} what may have held your last application back`,
      why: 'You applied before. Ask for advice, not for a favour, and write down what you will change.',
      opens,
      best: addDays(opens, 14),
      closes: addDays(year.ends, -60),
    });
  },
};
