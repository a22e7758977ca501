import { addDays } from '../../../base/plain-date.ts';
import type { Rule } from '../rule.ts';
import { ASKED_FOR } from './asked-for.ts';
import { offers } from './offers.ts';

export const thankForYes: Rule = {
  id: 'thank-for-yes',
  title: 'Thank for a yes',
  lines: ['short-meeting', 'give-and-ask'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A favour granted is thanked for at once, not only when it has come to something.',
  effort: 'loop',
  way: 'e-mail',
  minutes: 2,
  worth: 5,
  find: (setting) =>
    offers(setting, 'ask', 'thank-ask', ({ id, values, name, since }) => ({
      do: `Thank ${name} for saying yes to ${ASKED_FOR[values.what ?? 'other']}`,
      why: 'They said yes, and no thanks are noted.',
      opens: since,
      best: addDays(since, 1),
      screen: `/entry/ask/${id}`,
      done: [{ kind: 'ask', id, fields: { thankedOn: setting.today } }],
    })),
};
