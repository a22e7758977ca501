import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import { hasAccepted } from '../routes/leads-in-sight.ts';
import type { Rule } from '../rule.ts';
import { seasonDay, seasonDayWords } from './season-day.ts';

export const registerForTheMatch: Rule = {
  id: 'register-for-the-match',
  title: 'Register with the NRMP',
  lines: ['year-clock'],
  grade: 'convention',
  source: { from: 'season', ids: ['nrmp-registration-opens', 'nrmp-fee', 'prelim-next-match'] },
  reason: 'ERAS sends applications, the NRMP matches: it is a registration of its own, dearer when late.',
  effort: 'own',
  way: 'alone',
  minutes: 20,
  worth: 4,
  find: (setting) => {
    const { season } = setting;
    if (season === null || hasAccepted(setting)) return [];
    const known = seasonDay(season, 'nrmp-registration-opens');
    const opens = known ?? `${season.season - 1}-10-01`;
    const late = `${season.season}-01-30`;
    return offer(setting, {
      subject: String(season.season),
      do:
        known === null
          ? 'Look up the NRMP’s registration and register for the Match'
          : 'Register for the Match with the NRMP',
      why: `${known === null ? 'When it opens is not known here: look at nrmp.org.' : `It opens on ${seasonDayWords(season, 'nrmp-registration-opens')}.`} By the last fees read, it costs more after January 30.`,
      opens,
      best: addDays(opens, 30),
      closes: late,
      hard: true,
      screen: '/year',
    });
  },
};
