import { addDays } from '../../../base/plain-date.ts';
import { hardBlockOn } from '../../commitments/hard-weeks.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { calledBy, rotationName } from '../../mentors/words.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { openOf } from '../views.ts';
import { titleOf } from './title-of.ts';

export const hardWeeksAhead: Rule = {
  id: 'hard-weeks-ahead',
  title: 'Move what falls into hard weeks',
  lines: ['not-overcommitted', 'tell-when-behind'],
  grade: 'convention',
  source: { from: 'log' },
  reason:
    'In ICU and night-float weeks no hour is left over; a day moved beforehand is a courtesy, afterwards an excuse.',
  effort: 'own',
  way: 'alone',
  minutes: 5,
  worth: 4,
  find: (setting) => {
    const { journal, today, until } = setting;
    return openOf(journal, until, 'do-task').flatMap(({ entry, person }) => {
      if (entry.kind !== 'task' || entry.values.due == null || entry.values.due < today) return [];
      const { due, what } = entry.values;
      const block = hardBlockOn(journal, due);
      const begins = block?.values.from ?? null;
      if (block === null || begins === null || begins <= today) return [];
      const known = journal.people.get(person);
      return offer(setting, {
        subject: `task/${entry.id}/${block.id}`,
        person: known === undefined ? null : person,
        about: `task/${entry.id}`,
        do: `Finish before ${rotationName(block.values)}, or agree on another day${known === undefined ? '' : ` with ${calledBy(known.values)}`}: ${titleOf(what, 'what you noted')}`,
        why: `It is due on ${dayWords(due)}, in the middle of weeks that begin on ${dayWords(begins)} and leave no hours.`,
        opens: addDays(begins, -14),
        best: addDays(begins, -7),
        closes: addDays(begins, -1),
        screen: `/entry/task/${entry.id}`,
      });
    });
  },
};
