import { addDays } from '../../../base/plain-date.ts';
import { offers } from '../mentors/offers.ts';
import type { Rule } from '../rule.ts';

/** A week is fair; once more a month after the ask. Conventions. */
const FIRST_LOOK_DAYS = 7;
const SECOND_LOOK_DAYS = 28;

export const letterAnswer: Rule = {
  id: 'letter-answer',
  title: 'See what they say about the letter',
  lines: ['letter-ladder', 'strong-letter'],
  grade: 'convention',
  source: { from: 'log' },
  reason: 'An answer that hesitates counts as a no, and leaves time to ask somebody else.',
  effort: 'loop',
  way: 'in-person',
  minutes: 2,
  worth: 4,
  find: (setting) =>
    offers(setting, 'letter', 'letter-answer', ({ id, key, values, name, since, item }) => {
      const asked = values.askedOn ?? since;
      const second = addDays(asked, SECOND_LOOK_DAYS) <= setting.today;
      const opens = addDays(asked, second ? SECOND_LOOK_DAYS : FIRST_LOOK_DAYS);
      const due = item.window?.closes;
      return {
        // The first look may end without an answer; then there is one more.
        subject: second ? `${key}/again` : key,
        do: `See what ${name} says about the letter, and note it`,
        why: second
          ? 'You asked a month ago and no answer is noted. Ask once more, then look for somebody else (a convention).'
          : 'You asked a week ago and no answer is noted yet.',
        opens,
        best: due === undefined || due < opens ? addDays(opens, 2) : due < addDays(opens, 2) ? due : addDays(opens, 2),
        closes: second ? null : addDays(asked, SECOND_LOOK_DAYS - 1),
        screen: `/letters/${id}`,
        done: [],
      };
    }),
};
