import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { openLoops, whenTogether } from './open-loops.ts';

/** A change is shown for a few shifts before one speaks of it; a convention. */
const SHOWN_DAYS = 2;

export const tellChange: Rule = {
  id: 'tell-change',
  title: 'Tell what you changed after their feedback',
  lines: ['feedback-loop'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Telling what you changed closes the loop and shows that the feedback was worth giving.',
  effort: 'loop',
  way: 'in-person',
  minutes: 2,
  worth: 4,
  find: (setting) =>
    openLoops(setting, 'tell-change', 'feedback-loop').flatMap(({ entry, person, name, since, base }) => {
      const { inPerson, ...when } = whenTogether(setting, person, addDays(since, SHOWN_DAYS));
      return offer(setting, {
        ...base,
        ...when,
        do: `${inPerson ? 'Tell' : 'Write'} ${name} what you changed after their feedback`,
        why: `You changed something they told you; ${inPerson ? 'a sentence in passing closes' : 'two lines close'} the loop.`,
        draft: { situation: 'tell-change', about: base.subject },
        done: [{ kind: 'feedback-loop', id: entry.id, fields: { toldOn: setting.today } }],
      });
    }),
};
