import { addDays } from '../../../base/plain-date.ts';
import { offers } from '../mentors/offers.ts';
import type { Rule } from '../rule.ts';

export const letterThank: Rule = {
  id: 'letter-thank',
  title: 'Thank for a letter',
  lines: ['letter-ladder'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A letter costs an evening; thanks are due whatever comes of it.',
  effort: 'loop',
  way: 'e-mail',
  minutes: 3,
  worth: 5,
  find: (setting) =>
    offers(setting, 'letter', 'letter-thank', ({ id, key, name, since }) => ({
      do: `Thank ${name} for the letter`,
      why: 'The letter is there, and no thanks are noted.',
      opens: since,
      best: addDays(since, 3),
      draft: { situation: 'letter-thanks', about: key },
      screen: `/letters/${id}`,
      done: [{ kind: 'letter', id, fields: { thankedOn: setting.today } }],
    })),
};
