import { addDays } from '../../../base/plain-date.ts';
import { calledBy } from '../../mentors/words.ts';
import { noteAsk } from '../deeds.ts';
import { later } from '../in-view.ts';
import { mentoringsIn } from '../mentors/mentor-views.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { windowAt } from '../window-of.ts';
import { askedBefore, firstMeeting } from './asked-before.ts';
import { hasAccepted } from './leads-in-sight.ts';
import { outsideSoap } from './outside-soap.ts';

/** Not before the fourth month: what they have seen of the work comes first (a convention). */
const FROM_DAYS = 90;

export const wordOfOpenings: Rule = {
  id: 'word-of-openings',
  title: 'Ask a mentor for word of PGY-2 places',
  lines: ['word-of-openings', 'not-transactional'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Open PGY-2 places are often known to colleagues before they are published; mentors hear of them first.',
  effort: 'ask',
  way: 'e-mail',
  minutes: 8,
  worth: 4,
  find: (setting) => {
    const { identity, journal, today, year } = setting;
    const told = identity.directorToldOn;
    if (identity.route === 'advanced' || told == null) return [];
    if (hasAccepted(setting)) return [];
    return mentoringsIn(journal).flatMap(({ person, mentorship: { values } }) => {
      const met = firstMeeting(journal, person.id);
      if ((values.stage !== 'ongoing' && values.stage !== 'first-meeting') || met === null) return [];
      if (askedBefore(journal, person.id, 'opening')) return [];
      // Never at the first meeting.
      const opens = later(later(addDays(met, 7), told), addDays(year.begins, FROM_DAYS));
      return offer(setting, {
        subject: person.id,
        person: person.id,
        do: `Ask ${calledBy(person.values)} to think of you when a PGY-2 place opens`,
        why: 'You have met, and your director knows that you are looking. One sentence is enough.',
        ...outsideSoap(setting, windowAt(opens, addDays(opens, 14), addDays(year.ends, -30))),
        asks: 'opening',
        draft: { situation: 'ask-pgy2-word' },
        done: noteAsk(person.id, 'opening', today),
      });
    });
  },
};
