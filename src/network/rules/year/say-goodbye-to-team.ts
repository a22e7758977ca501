import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';

export const sayGoodbyeToTeam: Rule = {
  id: 'say-goodbye-to-team',
  title: 'Say goodbye to the team',
  lines: ['last-days-thanks', 'peers-and-nurses'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A year ends better with a word on the ward than with an empty chair.',
  effort: 'shift',
  way: 'in-person',
  minutes: 5,
  worth: 3,
  find: (setting) => {
    const { year } = setting;
    const opens = addDays(year.ends, -6);
    return offer(setting, {
      subject: year.ends,
      do: 'Say goodbye on your last shifts: nurses, peers, case managers, and who keeps the ward running',
      why: 'These are the last days of your year here.',
      opens,
      best: addDays(opens, 4),
      closes: year.ends,
      draft: { situation: 'year-end-goodbye' },
    });
  },
};
