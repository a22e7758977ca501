import { addDays } from '../../../base/plain-date.ts';
import { offers } from '../mentors/offers.ts';
import type { Rule } from '../rule.ts';

export const letterThankAnswer: Rule = {
  id: 'letter-thank-answer',
  title: 'Thank for an honest no',
  lines: ['strong-letter'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Who hesitates or declines spares you a weak letter; they are thanked, and not asked again.',
  effort: 'loop',
  way: 'e-mail',
  minutes: 2,
  worth: 4,
  find: (setting) =>
    offers(setting, 'letter', 'letter-thank-answer', ({ id, key, values, name, since }) => ({
      do: `Thank ${name} for the honest answer about the letter`,
      why:
        values.answer === 'hesitant'
          ? 'They hesitated, which counts as a no. Thank them, and do not ask again (a convention).'
          : 'They said no. Thank them, and do not ask again (a convention).',
      opens: since,
      best: addDays(since, 2),
      draft: { situation: 'letter-declined-thanks', about: key },
      screen: `/letters/${id}`,
      done: [{ kind: 'letter', id, fields: { thankedOn: setting.today } }],
    })),
};
