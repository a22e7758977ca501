import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { openLoops } from './open-loops.ts';

export const unwrittenRuleWatch: Rule = {
  id: 'unwritten-rule-watch',
  title: 'Note what you saw others do',
  lines: ['unwritten-rules'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'How those who grew up in this system handle a situation shows more than any manual.',
  effort: 'shift',
  way: 'alone',
  minutes: 2,
  worth: 2,
  find: (setting) =>
    openLoops(setting, 'learn-rule', 'unwritten-rule').flatMap(({ entry, since, base }) => {
      return offer(setting, {
        ...base,
        do: 'Watch how others handle it, and note what you saw',
        why: 'You set out to watch a situation; what you learned is not noted yet.',
        opens: since,
        best: addDays(since, 3),
        done: [{ kind: 'unwritten-rule', id: entry.id, fields: { learnedOn: setting.today } }],
      });
    }),
};
