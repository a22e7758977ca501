import { addDays } from '../../../base/plain-date.ts';
import { earlier } from '../in-view.ts';
import { offers } from '../mentors/offers.ts';
import type { Rule } from '../rule.ts';

const AFTER_DAYS = 7;

export const letterConfirm: Rule = {
  id: 'letter-confirm',
  title: 'See whether the request arrived',
  lines: ['letter-ladder'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Requests of the application service end in junk folders; a question in passing finds it out in time.',
  effort: 'loop',
  way: 'in-person',
  minutes: 2,
  worth: 3,
  find: (setting) =>
    offers(setting, 'letter', 'letter-confirm', ({ id, name, since, item }) => {
      const opens = addDays(since, AFTER_DAYS);
      const due = item.window?.closes ?? null;
      return {
        do: `See whether ${name} has the request for the letter`,
        why: 'You entered it a week ago or more; that it arrived is not noted.',
        opens,
        best: due === null ? addDays(opens, 2) : earlier(addDays(opens, 2), due),
        screen: `/letters/${id}`,
        done: [{ kind: 'letter', id, fields: { confirmedOn: setting.today } }],
      };
    }),
};
