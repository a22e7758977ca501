import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { openLoops, whenTogether } from './open-loops.ts';

/** Read up on, not yet brought back: after two weeks it has grown cold (a convention). */
const WARM_DAYS = 14;

export const reportTeachingPoint: Rule = {
  id: 'report-teaching-point',
  title: 'Bring a teaching point back',
  lines: ['learning-loop', 'around-rounds'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'One sentence on what you read shows a teacher that their time was used, and makes the next question easy.',
  effort: 'loop',
  way: 'in-person',
  minutes: 2,
  worth: 4,
  find: (setting) =>
    openLoops(setting, 'report', 'learning-loop').flatMap(({ entry, person, name, since, base }) => {
      const { inPerson, ...when } = whenTogether(setting, person, since);
      const isWarm = setting.today <= addDays(since, WARM_DAYS);
      return offer(setting, {
        ...base,
        ...when,
        do: inPerson ? `Bring your point back to ${name}` : `Write to ${name} what you read`,
        why: isWarm
          ? `You read up on it; ${inPerson ? 'one sentence closes the loop' : 'two lines close the loop'}.`
          : 'You read up on it more than two weeks ago: one sentence still closes the loop, or let it go on its page.',
        worth: isWarm ? 4 : 2,
        draft: { situation: 'teaching-point-back', about: base.subject },
        done: [{ kind: 'learning-loop', id: entry.id, fields: { reportedOn: setting.today } }],
      });
    }),
};
