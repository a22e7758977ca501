import { addDays } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { logView } from './log-view.ts';
import { rotationCalled, rotations } from './rotations.ts';

/** When an evaluation is usually written after a rotation, and for how long it is still of use; conventions. */
const WRITTEN_DAYS = 14;
const USEFUL_DAYS = 60;

export const evaluationLookUp: Rule = {
  id: 'evaluation-look-up',
  title: 'Look up the evaluation of a rotation',
  lines: ['evaluations'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'What evaluations say again and again is what directors read, and it can be changed only by somebody who knows it.',
  effort: 'own',
  way: 'alone',
  minutes: 5,
  worth: 3,
  find: (setting) => {
    const { journal, today } = setting;
    const seen = new Set(logView(journal, today).evaluations.map(({ values }) => values.block));
    return rotations(journal).flatMap(({ block, to }) => {
      const opens = addDays(to, WRITTEN_DAYS);
      // Stepping in for others is evaluated by nobody.
      if (block.values.type === 'jeopardy' || seen.has(block.id)) return [];
      return offer(setting, {
        subject: block.id,
        about: `block/${block.id}`,
        do: `Look up your evaluation of ${rotationCalled(block)} and note its themes`,
        why: `It ended on ${dayWords(to)}, and no evaluation is noted; after about two weeks it is usually there (a convention).`,
        opens,
        closes: addDays(to, USEFUL_DAYS),
        screen: `/entry/evaluation/new?block=${encodeURIComponent(block.id)}`,
        done: [{ kind: 'evaluation', id: null, fields: { block: block.id, on: today } }],
      });
    });
  },
};
