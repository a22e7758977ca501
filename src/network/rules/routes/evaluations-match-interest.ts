import { addDays } from '../../../base/plain-date.ts';
import type { Entry, Journal } from '../../journal/journal.ts';
import { remember } from '../../journal/remember.ts';
import type { Rule } from '../rule.ts';
import { onceFor } from '../views.ts';
import { inSight, windowAt } from '../year/in-sight.ts';

type Evaluation = Extract<Entry, { readonly kind: 'evaluation' }>;

const among = remember((entries: readonly Entry[]): readonly Evaluation[] =>
  entries.filter((entry) => entry.kind === 'evaluation'),
);

function evaluationsOf(journal: Journal): readonly Evaluation[] {
  return onceFor(journal, 'evaluations', () => [...journal.entriesOf.values()].flatMap(among));
}

/** A quarter of the year gives two or three written evaluations. */
const QUARTER_DAYS = 91;

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
    const noted = evaluationsOf(journal).flatMap(({ id, values }) => {
      const { on } = values;
      if (on == null || on < year.begins) return [];
      return [
        {
          subject: `evaluation/${id}`,
          person: null,
          about: `evaluation/${id}`,
          do: 'Hold the latest evaluation against your goal: what should the next one say?',
          why: 'Choose one thing to show on the next rotation, and say it to the attending at its start.',
          window: windowAt(addDays(on, 1), addDays(on, 7), addDays(on, 28)),
          screen: `/entry/evaluation/${id}`,
          done: [],
        },
      ];
    });
    const quarters = [1, 2, 3].flatMap((quarter) => {
      const from = addDays(year.begins, QUARTER_DAYS * quarter);
      const since = addDays(from, -QUARTER_DAYS);
      if (evaluationsOf(journal).some(({ values: { on } }) => on != null && on >= since && on < addDays(from, 28)))
        return [];
      return [
        {
          subject: `quarter/${quarter}`,
          person: null,
          about: null,
          do: 'Ask your coordinator to see your evaluations so far, and note their themes',
          why: 'None is noted for the last three months. What they repeat should fit the goal you told your director.',
          window: windowAt(from, addDays(from, 7), addDays(from, 28)),
          screen: '/entry/evaluation/new',
          done: [],
        },
      ];
    });
    return inSight(setting, [...noted, ...quarters]);
  },
};
