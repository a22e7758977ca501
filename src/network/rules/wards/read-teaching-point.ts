import { addDays } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { openLoops } from './open-loops.ts';

/** After so many days reading up on it is worth less than what is new; a convention. */
const FRESH_DAYS = 14;

export const readTeachingPoint: Rule = {
  id: 'read-teaching-point',
  title: 'Read up on a teaching point',
  lines: ['learning-loop'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A point that was read up on can be brought back; one that was only heard is gone in a week.',
  effort: 'own',
  way: 'alone',
  minutes: 10,
  worth: 3,
  find: (setting) =>
    openLoops(setting, 'read', 'learning-loop').flatMap(({ entry, name, since, base }) => {
      const isFresh = setting.today <= addDays(since, FRESH_DAYS);
      const heard = entry.values.heardOn == null ? '' : ` on ${dayWords(entry.values.heardOn)}`;
      return offer(setting, {
        ...base,
        do: `Read up on what ${name === 'them' ? 'you were taught' : `${name} taught you`}${heard}`,
        why: isFresh
          ? 'Ten minutes now, and you have a sentence to bring back while it is fresh.'
          : 'More than two weeks have gone by: read it, or let it go on its page.',
        opens: since,
        best: addDays(since, 1),
        worth: isFresh ? 3 : 2,
        done: [{ kind: 'learning-loop', id: entry.id, fields: { readOn: setting.today } }],
      });
    }),
};
