import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';

export const chooseARoute: Rule = {
  id: 'choose-a-route',
  title: 'Choose where the year leads',
  lines: ['year-clock', 'pace'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'Staying for categorical medicine and leaving for another specialty ask for other people; both at once for all.',
  effort: 'own',
  way: 'alone',
  minutes: 15,
  worth: 4,
  find: (setting) => {
    const { identity, year } = setting;
    if (identity.route === 'categorical' || identity.route === 'advanced') return [];
    const opens = addDays(year.begins, 28);
    return offer(setting, {
      subject: 'route',
      do: 'Choose for now: categorical medicine, or another specialty',
      why: 'By the end of the second month is a good time (a convention), and you may change it any day.',
      opens,
      // Before the own director is told, which may wait for it until then.
      best: addDays(year.begins, 35),
      closes: addDays(year.ends, -60),
      screen: '/identity',
    });
  },
};
