import { addDays } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { logView } from './log-view.ts';

/** So long after an evaluation a new beginning is still one; a convention. */
const USEFUL_DAYS = 30;

export const evaluationAct: Rule = {
  id: 'evaluation-act',
  title: 'Change what an evaluation asks for',
  lines: ['evaluations', 'evaluations-match'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'An evaluation names what to change; the next one shows whether it was.',
  effort: 'own',
  way: 'alone',
  minutes: 5,
  worth: 4,
  find: (setting) =>
    logView(setting.journal, setting.today).evaluations.flatMap(({ id, values: { on, toChange } }) => {
      if (on == null || toChange == null || toChange.trim() === '') return [];
      return offer(setting, {
        subject: `evaluation/${id}`,
        about: `evaluation/${id}`,
        do: 'Choose one thing from your evaluation, and ask the attending of these days to watch for it',
        why: `The evaluation of ${dayWords(on)} has something to change; one thing at a time is enough.`,
        opens: on,
        best: addDays(on, 1),
        closes: addDays(on, USEFUL_DAYS),
        screen: `/entry/evaluation/${id}`,
      });
    }),
};
