import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { openLoops } from './open-loops.ts';

export const unwrittenRuleAsk: Rule = {
  id: 'unwritten-rule-ask',
  title: 'Ask a peer how it is done here',
  lines: ['unwritten-rules'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A trusted peer knows in a minute what is written nowhere; asking one costs nobody’s standing.',
  effort: 'loop',
  way: 'text',
  minutes: 3,
  worth: 3,
  find: (setting) =>
    openLoops(setting, 'ask-peer', 'unwritten-rule').flatMap(({ entry, name, since, base }) => {
      return offer(setting, {
        ...base,
        do: `Ask ${name} how it is done here`,
        why: 'You were unsure of something and chose to ask; their answer is not noted yet.',
        opens: since,
        best: addDays(since, 1),
        draft: { situation: 'peer-check', about: base.subject },
        done: [{ kind: 'unwritten-rule', id: entry.id, fields: { learnedOn: setting.today } }],
      });
    }),
};
