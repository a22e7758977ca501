import { addDays } from '../../../base/plain-date.ts';
import { calledBy } from '../../mentors/words.ts';
import type { Rule } from '../rule.ts';
import { openOf } from '../views.ts';

/** Read up on, not yet brought back: two weeks, then it has grown cold (a convention). */
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
  find: ({ journal, today, until }) =>
    openOf(journal, until, 'report').flatMap(({ entry, person, since }) => {
      if (entry.kind !== 'learning-loop') return [];
      const opens = since ?? today;
      return [
        {
          subject: `learning-loop/${entry.id}`,
          person: person === '' ? null : person,
          about: `learning-loop/${entry.id}`,
          do: `Bring your point back to ${calledBy(journal.people.get(person)?.values)}`,
          why: 'You read up on it; one sentence closes the loop.',
          window: { opens, best: addDays(opens, 1), closes: addDays(opens, WARM_DAYS) },
          draft: { situation: 'teaching-point-back', about: `learning-loop/${entry.id}` },
          screen: `/entry/learning-loop/${entry.id}`,
          done: [{ kind: 'learning-loop', id: entry.id, fields: { reportedOn: today } }],
        },
      ];
    }),
};
