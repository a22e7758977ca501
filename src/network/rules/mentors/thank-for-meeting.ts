import { addDays } from '../../../base/plain-date.ts';
import type { Rule } from '../rule.ts';
import { offers } from './offers.ts';

export const thankForMeeting: Rule = {
  id: 'thank-for-meeting',
  title: 'Thank for a meeting',
  lines: ['leave-to-report', 'short-updates'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A line of thanks with the one thing you will do shows that the time was used.',
  effort: 'loop',
  way: 'e-mail',
  minutes: 3,
  worth: 5,
  find: (setting) =>
    offers(setting, 'meeting', 'thank-meeting', ({ id, key, name, since }) => ({
      do: `Thank ${name} for the meeting, with one thing you will do`,
      why: 'A line within a day or two is usual (a convention); a late one still counts.',
      opens: since,
      best: addDays(since, 1),
      draft: { situation: 'meeting-thanks', about: key },
      screen: `/meetings/${id}`,
      done: [{ kind: 'meeting', id, fields: { thankedOn: setting.today } }],
    })),
};
