import { addDays } from '../../../base/plain-date.ts';
import type { Rule } from '../rule.ts';
import { inSight, windowAt } from './in-sight.ts';

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
    return inSight(setting, [
      {
        subject: year.ends,
        person: null,
        about: null,
        do: 'Say goodbye on your last shifts: nurses, peers, case managers, and who keeps the ward running',
        why: 'These are the last days of your year here.',
        window: windowAt(opens, addDays(opens, 4), year.ends),
        draft: { situation: 'year-end-goodbye' },
        done: [],
      },
    ]);
  },
};
