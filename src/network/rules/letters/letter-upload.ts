import { addDays } from '../../../base/plain-date.ts';
import { DAYS_BEFORE } from '../../letters/deadlines.ts';
import { earlier, later } from '../in-view.ts';
import { offers } from '../mentors/offers.ts';
import type { Rule } from '../rule.ts';

/** Where no day of submission is known. */
const WITHOUT_DAY_DAYS = 28;

export const letterUpload: Rule = {
  id: 'letter-upload',
  title: 'See whether the letter is uploaded',
  lines: ['letter-ladder', 'waived'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'The application service shows whether a letter is there, never what it says; a waived one is not yours to read.',
  effort: 'own',
  way: 'alone',
  minutes: 2,
  worth: 4,
  find: (setting) =>
    offers(setting, 'letter', 'letter-upload', ({ id, values, name, since }) => {
      const submitOn = values.submitOn ?? null;
      const opens =
        submitOn === null
          ? addDays(since, WITHOUT_DAY_DAYS)
          : later(since, earlier(addDays(since, WITHOUT_DAY_DAYS), addDays(submitOn, -DAYS_BEFORE.remind)));
      return {
        do: `See in ERAS whether the letter from ${name} is uploaded`,
        why:
          submitOn === null
            ? 'They have had the request for a month; that the letter is there is not noted.'
            : 'That the letter is there is not noted yet; a week before the application goes out is usual (a convention).',
        opens,
        best: addDays(opens, 2),
        screen: `/letters/${id}`,
        done: [{ kind: 'letter', id, fields: { uploadedOn: setting.today } }],
      };
    }),
};
