import { addDays } from '../../../base/plain-date.ts';
import type { Entry, Journal } from '../../journal/journal.ts';
import { remember } from '../../journal/remember.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { onceFor } from '../views.ts';

type Evaluation = Extract<Entry, { readonly kind: 'evaluation' }>;

const among = remember((entries: readonly Entry[]): readonly Evaluation[] =>
  entries.filter((entry) => entry.kind === 'evaluation'),
);

function evaluationsOf(journal: Journal): readonly Evaluation[] {
  return onceFor(journal, 'evaluations', () => [...journal.entriesOf.values()].flatMap(among));
}

/** A quarter of the year gives two or three written evaluations. */
const QUARTER_DAYS = 91;
const OPEN_DAYS = 28;

/** Looking each of them up is `evaluation-look-up`'s, changing something `evaluation-act`'s; this holds them against the goal. */
export const evaluationsMatchInterest: Rule = {
  id: 'evaluations-match-interest',
  title: 'Evaluations beside your goal',
  lines: ['evaluations-match', 'evaluations'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'A program that wants to keep somebody reads the evaluations first; they should tell the same story as the goal.',
  effort: 'own',
  way: 'alone',
  minutes: 10,
  worth: 3,
  find: (setting) => {
    const { identity, journal, year } = setting;
    if (identity.route !== 'categorical') return [];
    const days = evaluationsOf(journal).flatMap(({ values: { on } }) => on ?? []);
    return [1, 2, 3].flatMap((quarter) => {
      const opens = addDays(year.begins, QUARTER_DAYS * quarter);
      const isNoted = days.some((day) => day >= addDays(opens, -QUARTER_DAYS) && day <= addDays(opens, OPEN_DAYS));
      return offer(setting, {
        subject: `quarter/${quarter}`,
        do: isNoted
          ? 'Hold the last months’ evaluations against your goal: what should the next one say?'
          : 'Ask to see your evaluations so far: do they say what you want to be known for?',
        why: isNoted
          ? 'You want to stay. Choose one thing to show on the next rotation, and say it to the attending at its start.'
          : 'You want to stay, and none of the last three months is noted; directors read them first.',
        opens,
        best: addDays(opens, 7),
        closes: addDays(opens, OPEN_DAYS),
        screen: '/identity',
      });
    });
  },
};
