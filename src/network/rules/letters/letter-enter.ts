import { addDays } from '../../../base/plain-date.ts';
import { earlier } from '../in-view.ts';
import { offers } from '../mentors/offers.ts';
import type { Rule } from '../rule.ts';

export const letterEnter: Rule = {
  id: 'letter-enter',
  title: 'Enter the writer in ERAS',
  lines: ['letter-ladder', 'waived'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'The writer can only upload once the application service has asked them to.',
  effort: 'own',
  way: 'alone',
  minutes: 5,
  worth: 4,
  find: (setting) =>
    offers(setting, 'letter', 'letter-enter', ({ id, name, since, item }) => {
      const due = item.window?.closes ?? null;
      return {
        do: `Enter ${name} in ERAS as a letter writer`,
        why: 'The packet is with them; the request for the letter is not noted as entered.',
        opens: since,
        best: due === null ? addDays(since, 2) : earlier(addDays(since, 2), due),
        screen: `/letters/${id}`,
        done: [{ kind: 'letter', id, fields: { enteredOn: setting.today } }],
      };
    }),
};
