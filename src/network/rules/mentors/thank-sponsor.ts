import { addDays } from '../../../base/plain-date.ts';
import type { Rule } from '../rule.ts';
import { offers } from './offers.ts';

export const thankSponsor: Rule = {
  id: 'thank-sponsor',
  title: 'Thank who spoke up for you',
  lines: ['acts-not-labels', 'sponsor-ask'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Who used their name for you took a risk; thanks come at once, before anything has come of it.',
  effort: 'loop',
  way: 'e-mail',
  minutes: 3,
  worth: 5,
  find: (setting) =>
    offers(setting, 'sponsor-act', 'thank-sponsor', ({ id, key, name, since }) => ({
      do: `Thank ${name} for speaking up for you`,
      why: 'They used their influence for you, and no thanks are noted.',
      opens: since,
      best: addDays(since, 1),
      draft: { situation: 'sponsor-thanks', about: key },
      screen: `/entry/sponsor-act/${id}`,
      done: [{ kind: 'sponsor-act', id, fields: { thankedOn: setting.today } }],
    })),
};
