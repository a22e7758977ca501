import { addDays } from '../../../base/plain-date.ts';
import { hasAccepted } from '../routes/leads-in-sight.ts';
import type { Rule } from '../rule.ts';
import { inSight, windowAt } from './in-sight.ts';
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
    return inSight(setting, [
      {
        subject: String(season.season),
        person: null,
        about: null,
        do: 'Read SOAP’s rule of contact, and tell whoever might call for you',
        why: `Match Week begins on ${seasonDayWords(season, 'match-week')}. Neither you nor anybody for you contacts a program before it contacts you.`,
        window: windowAt(addDays(week, -10), addDays(week, -4), day),
        screen: '/year',
        done: [],
      },
    ]);
  },
};
