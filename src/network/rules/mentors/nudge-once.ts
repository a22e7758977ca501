import { addDays } from '../../../base/plain-date.ts';
import type { Rule } from '../rule.ts';
import { ASKED_FOR } from './asked-for.ts';
import { offers } from './offers.ts';

/** After so many days since a nudge became fine, it would be odd: the ask is let rest instead (a convention). */
export const NUDGE_WITHIN_DAYS = 21;

export const nudgeOnce: Rule = {
  id: 'nudge-once',
  title: 'Nudge once',
  lines: ['one-nudge', 'cold-email'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Mail gets lost in full weeks; one kind line a week later is fine, a second one is not (a convention).',
  effort: 'loop',
  way: 'e-mail',
  minutes: 2,
  worth: 4,
  find: (setting) =>
    offers(setting, 'ask', 'nudge', ({ id, key, values, name, since }) => ({
      do: `Nudge ${name} once about ${ASKED_FOR[values.what ?? 'other']}`,
      why: 'A week went by without an answer that is noted. Once, kindly; then it rests (a convention).',
      opens: since,
      best: addDays(since, 1),
      closes: addDays(since, NUDGE_WITHIN_DAYS),
      draft: { situation: 'nudge', about: key },
      screen: `/entry/ask/${id}`,
      done: [{ kind: 'ask', id, fields: { nudgedOn: setting.today } }],
    })),
};
