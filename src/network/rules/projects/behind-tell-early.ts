import { allBehind, behindWith, peopleConcerned } from '../../commitments/behind.ts';
import { calledBy } from '../../mentors/words.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { quotedTitle } from './title-of.ts';

export const behindTellEarly: Rule = {
  id: 'behind-tell-early',
  title: 'Say early that you are behind',
  lines: ['tell-when-behind'],
  grade: 'convention',
  source: { from: 'log' },
  reason: 'Told early, with a new day, a delay is no trouble; found out late, it is remembered.',
  effort: 'loop',
  way: 'e-mail',
  minutes: 5,
  worth: 5,
  find: (setting) => {
    const { journal, today } = setting;
    return allBehind(journal, today).flatMap((commitment) => {
      const behind = behindWith(journal, commitment, today);
      if (behind === null || behind.toldOn !== null) return [];
      const fell = behind.since ?? behind.overdue[0]?.values.due ?? today;
      // What will be is told once it is.
      if (fell > today) return [];
      const [person = null] = peopleConcerned(journal, commitment);
      const title = quotedTitle(commitment.values.title, 'your project');
      return offer(setting, {
        subject: `commitment/${commitment.id}`,
        person,
        about: `commitment/${commitment.id}`,
        do: `Tell ${person === null ? 'whoever counts on it' : calledBy(journal.people.get(person)?.values)} that you are behind with ${title}, and name a new day`,
        why:
          behind.overdue.length > 0
            ? 'The day of a deliverable is past, and nobody was told yet. Early is best (a convention).'
            : 'You noted that you are behind, and nobody was told yet. Early is best (a convention).',
        opens: fell,
        draft: { situation: 'behind-on-commitment', about: `commitment/${commitment.id}` },
        screen: `/commitments/${commitment.id}`,
        done: [
          {
            kind: 'commitment',
            id: commitment.id,
            fields: { behindSince: fell, toldBehindOn: today },
          },
        ],
      });
    });
  },
};
