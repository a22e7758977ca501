import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import { hasAccepted } from '../routes/leads-in-sight.ts';
import type { Rule } from '../rule.ts';
import { seasonDay, seasonDayWords } from './season-day.ts';

export const matchWeek: Rule = {
  id: 'match-week',
  title: 'The rules of Match Week and SOAP',
  lines: ['year-clock', 'not-transactional'],
  grade: 'binding',
  source: { from: 'season', ids: ['match-week', 'soap-contact', 'soap-ineligible', 'soap-binding'] },
  reason: 'In SOAP a single message to a program, yours or a friend’s, breaks the Match’s agreement.',
  effort: 'own',
  way: 'alone',
  minutes: 5,
  worth: 5,
  find: (setting) => {
    const { season } = setting;
    const week = season === null ? null : seasonDay(season, 'match-week');
    const day = season === null ? null : seasonDay(season, 'match-day');
    if (season === null || week === null || day === null || hasAccepted(setting)) return [];
    return offer(setting, {
      subject: String(season.season),
      do: 'Read SOAP’s rule of contact, and tell whoever might call for you',
      why: `Match Week begins on ${seasonDayWords(season, 'match-week')}. Neither you nor anybody for you contacts a program before it contacts you.`,
      opens: addDays(week, -10),
      best: addDays(week, -4),
      closes: day,
      screen: '/year',
    });
  },
};
