import { addDays } from '../../../base/plain-date.ts';
import { earlier } from '../in-view.ts';
import { offers } from '../mentors/offers.ts';
import type { Rule } from '../rule.ts';

export const letterAssign: Rule = {
  id: 'letter-assign',
  title: 'Assign a letter to programs',
  lines: ['letter-ladder', 'four-a-program'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A letter that is uploaded and not assigned is read by nobody.',
  effort: 'own',
  way: 'alone',
  minutes: 10,
  worth: 5,
  find: (setting) =>
    offers(setting, 'letter', 'letter-assign', ({ id, values, name, since }) => {
      const { submitOn } = values;
      const soon = addDays(since, 2);
      return {
        do: `Assign the letter from ${name} to programs`,
        why: 'It is uploaded, and no program is noted for it; at most four letters a program are usual (a convention).',
        opens: since,
        best: submitOn == null ? soon : earlier(soon, submitOn),
        screen: `/letters/${id}`,
        done: [{ kind: 'letter', id, fields: { assignedOn: setting.today } }],
      };
    }),
};
