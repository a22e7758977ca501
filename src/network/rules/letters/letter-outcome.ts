import { addDays, type PlainDate, yearOf } from '../../../base/plain-date.ts';
import { matchDay } from '../../../catalogue/seasons.ts';
import { offers } from '../mentors/offers.ts';
import type { Rule } from '../rule.ts';

export const letterOutcome: Rule = {
  id: 'letter-outcome',
  title: 'Tell a writer how it went',
  lines: ['letter-ladder', 'short-updates'],
  grade: 'convention',
  source: { from: 'season', ids: ['match-day'] },
  reason: 'Writers wonder what became of it; a line after Match Day is owed whatever the answer was.',
  effort: 'loop',
  way: 'e-mail',
  minutes: 3,
  worth: 4,
  find: (setting) =>
    offers(setting, 'letter', 'letter-tell-outcome', ({ id, key, values, name, since }) => {
      const opens = addDays(matchAfter(values.submitOn ?? since), 1);
      return {
        do: `Tell ${name} how the application went`,
        why: 'Match Day has passed, and the outcome is not told yet.',
        opens,
        best: addDays(opens, 2),
        draft: { situation: 'letter-outcome', about: key },
        screen: `/letters/${id}`,
        done: [{ kind: 'letter', id, fields: { outcomeToldOn: setting.today } }],
      };
    }),
};

/** The first Match Day on or after that day. */
function matchAfter(day: PlainDate): PlainDate {
  const same = matchDay(yearOf(day));
  return same >= day ? same : matchDay(yearOf(day) + 1);
}
