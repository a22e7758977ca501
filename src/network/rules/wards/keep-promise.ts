import { addDays } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { earlier, later } from '../in-view.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { openLoops } from './open-loops.ts';

/** Some days before it is due leave room for a page at the wrong moment; a convention. */
const EARLY_DAYS = 2;

export const keepPromise: Rule = {
  id: 'keep-promise',
  title: 'Do what you promised',
  lines: ['platform', 'give-and-ask'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A promise kept on time, however small, is what being reliable means to others.',
  effort: 'loop',
  way: 'alone',
  minutes: 10,
  worth: 4,
  find: (setting) =>
    openLoops(setting, 'help', 'help').flatMap(({ entry, person, since, due, base }) => {
      const opens = due === null ? since : earlier(since, due);
      const best = due === null ? addDays(since, 2) : later(opens, addDays(due, -EARLY_DAYS));
      const name = person?.values.name?.trim() ?? '';
      return offer(setting, {
        ...base,
        do: name === '' ? 'Do what you promised' : `Do what you promised ${name}`,
        why:
          due === null
            ? `Promised${entry.values.on == null ? '' : ` on ${dayWords(entry.values.on)}`} and not done yet; if it cannot be done, say so.`
            : `You said by ${dayWords(due)}${due < setting.today ? ', and that day is past: do it, or say when it will be' : ''}.`,
        opens,
        best,
        ...(due !== null && { hard: true, worth: 5 }),
        done: [{ kind: 'help', id: entry.id, fields: { doneOn: setting.today } }],
      });
    }),
};
