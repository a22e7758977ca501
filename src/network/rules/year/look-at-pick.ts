import { addDays, daysBetween } from '../../../base/plain-date.ts';
import { later } from '../in-view.ts';
import { offer } from '../offer.ts';
import { hasAccepted } from '../routes/leads-in-sight.ts';
import type { Rule } from '../rule.ts';
import { monthsIn } from './months.ts';

export const lookAtPick: Rule = {
  id: 'look-at-pick',
  title: 'The month’s look at the year and the list',
  lines: ['year-clock', 'honest-odds'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'Networking does not erase scores or visa limits; it gets you seen. Pick says in numbers which programs are left.',
  effort: 'own',
  way: 'alone',
  minutes: 10,
  worth: 2,
  find: (setting) => {
    const { year } = setting;
    if (hasAccepted(setting)) return [];
    return monthsIn(setting).flatMap((month) => {
      const opens = later(month.first, addDays(year.begins, 14));
      if (opens > month.last || month.first > year.ends) return [];
      const left = Math.max(1, Math.round(daysBetween(month.first, year.ends) / 30));
      return offer(setting, {
        subject: month.id,
        do: 'Look at your year and at your list of programs',
        why: `About ${left === 1 ? 'one month is' : `${left} months are`} left. Networking gets you seen; it does not erase scores or visa limits.`,
        opens,
        best: addDays(month.first, 9),
        closes: month.last,
        screen: '/pick',
      });
    });
  },
};
