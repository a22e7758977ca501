import { addDays } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { openLoops } from './open-loops.ts';

export const actOnAdvice: Rule = {
  id: 'act-on-advice',
  title: 'Act on advice',
  lines: ['advice-loop'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Advice somebody sees used is the reason they give more of it.',
  effort: 'own',
  way: 'alone',
  minutes: 15,
  worth: 3,
  find: (setting) =>
    openLoops(setting, 'act', 'advice').flatMap(({ entry, person, since, base }) => {
      const name = person?.values.name?.trim() ?? '';
      const { receivedOn } = entry.values;
      return offer(setting, {
        ...base,
        do: name === '' ? 'Take the first step on the advice you got' : `Take the first step on the advice of ${name}`,
        why: `${receivedOn == null ? 'It was given' : `It was given on ${dayWords(receivedOn)}`}, and nothing is noted as done with it; if it does not fit, let it go on its page.`,
        opens: since,
        best: addDays(since, 3),
        done: [{ kind: 'advice', id: entry.id, fields: { actedOn: setting.today } }],
      });
    }),
};
