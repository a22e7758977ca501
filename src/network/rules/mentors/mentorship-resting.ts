import { addDays } from '../../../base/plain-date.ts';
import { cadenceOf } from '../../mentors/cadence.ts';
import { lastExchange } from '../../mentors/last-exchange.ts';
import { calledBy } from '../../mentors/words.ts';
import { later } from '../in-view.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { mentoringsIn } from './mentor-views.ts';

/** So many times the usual distance without a word, and at least a quarter; a convention of this project. */
const TIMES_SILENT = 3;
const LEAST_DAYS = 90;

export const mentorshipResting: Rule = {
  id: 'mentorship-resting',
  title: 'See whether a mentorship still goes on',
  lines: ['short-updates', 'acts-not-labels'],
  grade: 'convention',
  source: { from: 'log' },
  reason: 'Some advice has run its course, and that is all right: keep it, let it rest, or end it with thanks.',
  effort: 'own',
  way: 'alone',
  minutes: 1,
  worth: 2,
  find: (setting) => {
    const { journal, today } = setting;
    return mentoringsIn(journal).flatMap(({ person, mentorship }) => {
      const { stage, nextOn } = mentorship.values;
      const last = lastExchange(journal, person.id, today);
      if ((stage ?? 'ongoing') !== 'ongoing' || last === null) return [];
      const silent = Math.max(LEAST_DAYS, TIMES_SILENT * cadenceOf(mentorship.values, person.values).days);
      const opens = later(addDays(last, silent), nextOn ?? '');
      return offer(setting, {
        subject: person.id,
        person: person.id,
        about: `mentorship/${mentorship.id}`,
        do: `Let the advice from ${calledBy(person.values)} rest, or write once more`,
        why: 'No talk or message is noted for a long time. Keep it, let it rest or end it: each is all right.',
        opens,
        screen: '/mentors',
        done: [{ kind: 'mentorship', id: mentorship.id, fields: { stage: 'resting' } }],
      });
    });
  },
};
