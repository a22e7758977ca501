import { addDays } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { openLoops } from './open-loops.ts';

export const changeOneThing: Rule = {
  id: 'change-one-thing',
  title: 'Choose one thing to change after feedback',
  lines: ['feedback-loop', 'platform'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Feedback that changes one visible thing is the kind people like to give again.',
  effort: 'own',
  way: 'alone',
  minutes: 3,
  worth: 4,
  find: (setting) =>
    openLoops(setting, 'change', 'feedback-loop').flatMap(({ entry, name, since, base }) => {
      const { tone, receivedOn } = entry.values;
      const from = name === 'them' ? 'the feedback' : `what ${name} said`;
      return offer(setting, {
        ...base,
        do: tone === 'positive' ? `Choose one thing to do more of, from ${from}` : `Change one thing after ${from}`,
        why: `${receivedOn == null ? 'The feedback came' : `It came on ${dayWords(receivedOn)}`}; one small thing that shows is enough, then tell them.`,
        opens: since,
        best: addDays(since, 1),
        worth: tone === 'positive' ? 3 : 4,
        done: [{ kind: 'feedback-loop', id: entry.id, fields: { changedOn: setting.today } }],
      });
    }),
};
