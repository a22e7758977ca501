import { addDays } from '../../../base/plain-date.ts';
import { interviewState } from '../../events/interview-state.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { interviewName } from './interview-name.ts';

export const interviewAnswer: Rule = {
  id: 'interview-answer',
  title: 'Answer an invitation to interview',
  lines: ['interview-rules'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Interview days fill up; a yes with a day, or a no that frees the place, is best sent the same day.',
  effort: 'loop',
  way: 'e-mail',
  minutes: 5,
  worth: 5,
  find: (setting) => {
    const { journal, today } = setting;
    return [...journal.kept.interview.values()].flatMap(({ id, values }) => {
      const state = interviewState(values, today);
      if (state !== 'to-answer' && state !== 'to-schedule') return [];
      const opens = values.invitedOn ?? setting.year.begins;
      return offer(setting, {
        subject: `interview/${id}/${state}`,
        about: `interview/${id}`,
        do:
          state === 'to-answer'
            ? `Answer the invitation of ${interviewName(values)}`
            : `Settle the interview day with ${interviewName(values)}`,
        why: 'You are invited, and days are given to who answers first (usual advice).',
        opens,
        closes: values.on == null ? null : addDays(values.on, -1),
        screen: `/interviews/${id}`,
      });
    });
  },
};
