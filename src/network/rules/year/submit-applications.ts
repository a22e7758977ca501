import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import { hasAccepted } from '../routes/leads-in-sight.ts';
import type { Rule } from '../rule.ts';
import { seasonDay, seasonDayPair } from './season-day.ts';

export const submitApplications: Rule = {
  id: 'submit-applications',
  title: 'Send your applications in time',
  lines: ['year-clock'],
  grade: 'convention',
  source: { from: 'season', ids: ['applications-open', 'programs-review'] },
  reason: 'Programs begin to read on one day of the season; what is there on that day is read with the others.',
  effort: 'own',
  way: 'alone',
  minutes: 30,
  worth: 5,
  find: (setting) => {
    const { season, today } = setting;
    if (season === null || hasAccepted(setting)) return [];
    const open = seasonDay(season, 'applications-open');
    const review = seasonDay(season, 'programs-review');
    if (open === null || review === null) {
      // Where no day is known the user looks it up; in the last seasons it was September (see the seasons' files).
      const first = `${season.season - 1}-08-01`;
      return offer(setting, {
        subject: `${season.season}/day`,
        do: 'Look up on the ERAS page when applications may be sent',
        why: `The days of the ${season.season} season are not known here; in earlier seasons it was September.`,
        opens: first,
        best: addDays(first, 14),
        closes: addDays(first, 60),
        minutes: 5,
        screen: '/year',
      });
    }
    const [sent, read] = seasonDayPair(season, 'applications-open', 'programs-review');
    return offer(setting, {
      subject: `${season.season}/send`,
      do: today < open ? 'Make your application ready to be sent' : 'Send your applications',
      why: `They may be sent from ${sent}, and programs may read them from ${read}.`,
      opens: addDays(open, -14),
      best: addDays(review, -7),
      closes: review,
      hard: true,
      screen: '/pick',
    });
  },
};
