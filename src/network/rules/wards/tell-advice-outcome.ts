import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { openLoops, whenTogether } from './open-loops.ts';

export const tellAdviceOutcome: Rule = {
  id: 'tell-advice-outcome',
  title: 'Tell what came of their advice',
  lines: ['advice-loop', 'short-updates'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Who hears what came of their advice knows it was worth giving, and stays with your story.',
  effort: 'loop',
  way: 'in-person',
  minutes: 3,
  worth: 3,
  find: (setting) =>
    openLoops(setting, 'tell-outcome', 'advice').flatMap(({ entry, person, name, since, base }) => {
      const { inPerson, ...when } = whenTogether(setting, person, addDays(since, 1));
      return offer(setting, {
        ...base,
        ...when,
        do: `${inPerson ? 'Tell' : 'Write'} ${name} what you did with their advice`,
        why: `You acted on it; two sentences close the loop.`,
        draft: { situation: 'mentor-update', about: base.subject },
        done: [{ kind: 'advice', id: entry.id, fields: { toldOn: setting.today } }],
      });
    }),
};
