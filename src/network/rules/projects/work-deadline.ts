import { addDays } from '../../../base/plain-date.ts';
import { isBeforeSubmission, workAt } from '../../commitments/work-steps.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { knownPerson } from './known-person.ts';
import { quotedTitle } from './title-of.ts';

/** Three weeks before it is still an evening's work a week (a convention). */
const SHOWN_DAYS = 21;
/** Co-authors want a week with the last version (a convention). */
const BEST_DAYS = 7;
/** After a month nobody waits for it. */
const PAST_DAYS = 30;

export const workDeadline: Rule = {
  id: 'work-deadline',
  title: 'Hand in an abstract or a paper',
  lines: ['projects', 'year-clock'],
  grade: 'convention',
  source: { from: 'log' },
  reason: 'A deadline of a meeting or a journal does not move, and co-authors need days with the last version.',
  effort: 'own',
  way: 'alone',
  minutes: 45,
  worth: 4,
  find: (setting) => {
    const { journal, today } = setting;
    return [...journal.kept['scholarly-work'].values()].flatMap(({ id, values }) => {
      const { deadline } = values;
      if (deadline == null || !isBeforeSubmission(values)) return [];
      const title = quotedTitle(values.title, 'your work');
      const isPast = deadline < today;
      return offer(setting, {
        subject: `scholarly-work/${id}`,
        person: knownPerson(journal, values.person),
        about: `scholarly-work/${id}`,
        do: isPast ? `Say whether ${title} was handed in` : `Bring ${title} to where it can be handed in`,
        why: isPast
          ? `Its deadline was ${dayWords(deadline)}; note what became of it.`
          : `Its deadline is ${dayWords(deadline)}; co-authors like a week before it (a convention).`,
        opens: addDays(deadline, -SHOWN_DAYS),
        best: addDays(deadline, -BEST_DAYS),
        closes: isPast ? addDays(deadline, PAST_DAYS) : deadline,
        hard: !isPast,
        ...(isPast ? { minutes: 2 } : {}),
        screen: '/works',
        done: [{ kind: 'scholarly-work', id, fields: workAt('submitted', today) }],
      });
    });
  },
};
