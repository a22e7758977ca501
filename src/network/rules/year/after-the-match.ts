import { addDays } from '../../../base/plain-date.ts';
import { hasAccepted } from '../routes/leads-in-sight.ts';
import type { Rule } from '../rule.ts';
import { inSight, windowAt } from './in-sight.ts';
import { seasonDay } from './season-day.ts';

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
    const { season, identity } = setting;
    const day = season === null ? null : seasonDay(season, 'match-day');
    // An advanced place is settled before; who has a place needs none.
    if (season === null || day === null || identity.route === 'advanced' || hasAccepted(setting)) return [];
    const opens = addDays(day, 1);
    return inSight(setting, [
      {
        subject: String(season.season),
        person: null,
        about: null,
        do: 'If you are without a place: open the NRMP’s list of unfilled programs, and note leads',
        why: 'From now on you may write to programs freely; the list stays up until May 1. With a place, say Done.',
        window: windowAt(opens, addDays(opens, 1), `${season.season}-05-01`),
        screen: '/leads',
        done: [],
      },
    ]);
  },
};
