import { addDays, yearOf } from '../../../base/plain-date.ts';
import { matchDay } from '../../../catalogue/seasons.ts';
import { offer } from '../offer.ts';
import { hasAccepted } from '../routes/leads-in-sight.ts';
import type { Rule } from '../rule.ts';

export const afterTheMatch: Rule = {
  id: 'after-the-match',
  title: 'After the Match without a place',
  lines: ['year-clock', 'word-of-openings'],
  grade: 'official-recommendation',
  source: { from: 'season', ids: ['unfilled-after-soap', 'match-day'] },
  reason: 'After SOAP programs may be written to freely, and the list of unfilled ones stays up for some weeks.',
  effort: 'own',
  way: 'alone',
  minutes: 20,
  worth: 5,
  find: (setting) => {
    const { identity, until, year } = setting;
    // From the day after Match Day on the season is the next one: this one's day is told by the calendar.
    const day = matchDay(yearOf(until));
    // An advanced place is settled before; who has a place needs none.
    if (day < year.begins || day > year.ends || identity.route === 'advanced' || hasAccepted(setting)) return [];
    const opens = addDays(day, 1);
    return offer(setting, {
      subject: day.slice(0, 4),
      do: 'If you are without a place: open the NRMP’s list of unfilled programs, and note leads',
      why: 'From now on you may write to programs freely; the list stays up until May 1. With a place, say Done.',
      opens,
      best: addDays(opens, 1),
      closes: `${day.slice(0, 4)}-05-01`,
      screen: '/leads',
    });
  },
};
