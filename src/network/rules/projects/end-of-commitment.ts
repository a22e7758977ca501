import { addDays } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { calledBy } from '../../mentors/words.ts';
import { offer } from '../offer.ts';
import type { Opportunity, Rule } from '../rule.ts';
import { knownPerson } from './known-person.ts';
import { quotedTitle } from './title-of.ts';

export const endOfCommitment: Rule = {
  id: 'end-of-commitment',
  title: 'End a project well',
  lines: ['projects', 'platform'],
  grade: 'convention',
  source: { from: 'log' },
  reason: 'What ends with a word of thanks can be picked up again; what trails off cannot.',
  effort: 'loop',
  way: 'e-mail',
  minutes: 5,
  worth: 3,
  find: (setting) => {
    const { journal, today } = setting;
    return [...journal.kept.commitment.values()].flatMap(({ id, values }): readonly Opportunity[] => {
      const { endedOn, thankedOn, to } = values;
      const title = quotedTitle(values.title, 'your project');
      const person = knownPerson(journal, values.person);
      const about = `commitment/${id}`;
      const shared = { about, person, screen: `/commitments/${id}` };
      if (endedOn == null) {
        if (to == null || to >= today) return [];
        const opens = addDays(to, 1);
        return offer(setting, {
          ...shared,
          subject: `${about}/end`,
          do: `Say whether ${title} has ended, or give it a new day`,
          why: `It was meant to end on ${dayWords(to)}.`,
          opens,
          best: addDays(opens, 2),
          effort: 'own',
          way: 'alone',
          minutes: 2,
          done: [{ kind: 'commitment', id, fields: { endedOn: today } }],
        });
      }
      if (thankedOn != null || person === null) return [];
      return offer(setting, {
        ...shared,
        subject: `${about}/thanks`,
        do: `Thank ${calledBy(journal.people.get(person)?.values)} for the work on ${title}`,
        why: `It ended on ${dayWords(endedOn)}, and no thanks are noted yet.`,
        opens: endedOn,
        best: addDays(endedOn, 1),
        done: [{ kind: 'commitment', id, fields: { thankedOn: today } }],
      });
    });
  },
};
