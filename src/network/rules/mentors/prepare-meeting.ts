import { addDays } from '../../../base/plain-date.ts';
import { meantBy } from '../../journal/meant-by.ts';
import { questionsOf } from '../../mentors/agenda.ts';
import { calledBy } from '../../mentors/words.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { fewOf } from './mentor-views.ts';

const DAYS_BEFORE = 2;

export const prepareMeeting: Rule = {
  id: 'prepare-meeting',
  title: 'Prepare a meeting',
  lines: ['prepared-meeting', 'not-transactional'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Two or three questions and a CV show that their time is not taken lightly.',
  effort: 'own',
  way: 'alone',
  minutes: 10,
  worth: 5,
  find: (setting) =>
    fewOf(setting.journal, 'meeting').flatMap(({ id, values }) => {
      const { on, heldOn, letGoOn } = values;
      if (on == null || heldOn != null || letGoOn != null || questionsOf(values).length > 0) return [];
      const opens = addDays(on, -DAYS_BEFORE);
      const known = setting.journal.people.get(meantBy(setting.journal, values.person ?? ''));
      return offer(setting, {
        subject: `meeting/${id}`,
        person: known?.id ?? null,
        about: `meeting/${id}`,
        do: `Write two or three questions for your meeting with ${calledBy(known?.values)}`,
        why: 'The meeting is near and no question is noted yet. Ask for advice, not for a favour, and look your CV over.',
        opens,
        closes: on,
        hard: true,
        screen: `/prepare/meeting/${id}`,
      });
    }),
};
