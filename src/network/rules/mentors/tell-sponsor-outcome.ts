import { addDays } from '../../../base/plain-date.ts';
import type { Rule } from '../rule.ts';
import { offers } from './offers.ts';

/** By then something has come of it, or nothing has: both are worth a line (a convention). */
const AFTER_DAYS = 28;

export const tellSponsorOutcome: Rule = {
  id: 'tell-sponsor-outcome',
  title: 'Tell a sponsor what came of it',
  lines: ['acts-not-labels', 'short-updates'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Who opened a door wants to hear whether you went through, and helps again more gladly.',
  effort: 'loop',
  way: 'e-mail',
  minutes: 3,
  worth: 4,
  find: (setting) =>
    offers(setting, 'sponsor-act', 'tell-sponsor', ({ id, key, name, since }) => {
      const opens = addDays(since, AFTER_DAYS);
      return {
        do: `Tell ${name} what came of it`,
        why: 'You thanked them a while ago; what came of it is not told yet. “Nothing so far” is news, too.',
        opens,
        best: addDays(opens, 2),
        draft: { situation: 'sponsor-thanks', about: key },
        screen: `/entry/sponsor-act/${id}`,
        done: [{ kind: 'sponsor-act', id, fields: { outcomeToldOn: setting.today } }],
      };
    }),
};
