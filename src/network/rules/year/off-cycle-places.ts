import { addDays } from '../../../base/plain-date.ts';
import { later } from '../in-view.ts';
import { offer } from '../offer.ts';
import { hasAccepted } from '../routes/leads-in-sight.ts';
import type { Rule } from '../rule.ts';
import { monthsIn } from './months.ts';

/** From the third month on (a convention). */
const FROM_DAYS = 75;

export const offCyclePlaces: Rule = {
  id: 'off-cycle-places',
  title: 'The month’s look for off-cycle places',
  lines: ['word-of-openings', 'year-clock'],
  grade: 'official-recommendation',
  source: { from: 'season', ids: ['all-in', 'all-in-pgy2', 'pgy2-outside-match', 'match-45-days'] },
  reason: 'Some PGY-2 places open during the year and, as we read the policy, may be given outside the Match.',
  effort: 'own',
  way: 'alone',
  minutes: 10,
  worth: 2,
  find: (setting) => {
    const { identity, year } = setting;
    if (identity.route === 'advanced' || hasAccepted(setting)) return [];
    return monthsIn(setting).flatMap((month) => {
      const opens = later(month.first, addDays(year.begins, FROM_DAYS));
      if (opens > month.last || month.first > year.ends) return [];
      return offer(setting, {
        subject: month.id,
        do: 'Look once through the pages where open PGY-2 places stand',
        why: 'As we read the rules, such a place may be given outside the Match at any time; confirm it with the NRMP. Your director hears of it first.',
        opens,
        best: addDays(month.first, 17),
        closes: month.last,
        screen: '/leads',
      });
    });
  },
};
