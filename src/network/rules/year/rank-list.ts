import { addDays } from '../../../base/plain-date.ts';
import { earlier } from '../in-view.ts';
import { offer } from '../offer.ts';
import { hasAccepted } from '../routes/leads-in-sight.ts';
import type { Rule } from '../rule.ts';
import { seasonDay, seasonDayWords } from './season-day.ts';

/** Without a known deadline it is certified well before Match Week: in 2024 and 2026 the list closed in early March. */
const SAFE_DAYS = 17;

export const rankList: Rule = {
  id: 'rank-list',
  title: 'Rank in your own order, and certify',
  lines: ['year-clock', 'honest-odds'],
  grade: 'convention',
  source: { from: 'season', ids: ['rank-list-opens', 'rank-list-deadline', 'voluntary-interest'] },
  reason: 'The list in your own true order serves you best; a list that is not certified does not count.',
  effort: 'own',
  way: 'alone',
  minutes: 30,
  worth: 5,
  find: (setting) => {
    const { season } = setting;
    const match = season === null ? null : seasonDay(season, 'match-week');
    if (season === null || match === null || hasAccepted(setting)) return [];
    const deadline = seasonDay(season, 'rank-list-deadline');
    const last = earlier(deadline ?? addDays(match, -SAFE_DAYS), addDays(match, -1));
    const list = offer(setting, {
      subject: `${season.season}/order`,
      do: 'Put the programs that interviewed you into the order you truly want',
      why: 'Your own order is the best one, whatever anybody said of their interest; whom you rank is yours to tell.',
      opens: addDays(last, -35),
      best: addDays(last, -21),
      closes: last,
      screen: '/pick',
    });
    const certify = offer(setting, {
      subject: `${season.season}/certify`,
      do:
        deadline === null
          ? 'Look up the rank list’s deadline at nrmp.org, and certify your list'
          : 'Certify your rank list',
      why:
        deadline === null
          ? 'The deadline is not known here; a list that is not certified by then does not count.'
          : `It has to be certified by ${seasonDayWords(season, 'rank-list-deadline')}.`,
      opens: addDays(last, -14),
      best: addDays(last, -7),
      closes: last,
      minutes: 10,
      hard: true,
      screen: '/pick',
    });
    return [...list, ...certify];
  },
};
