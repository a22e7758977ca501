import { addDays } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { interviewState } from '../../events/interview-state.ts';
import { offer } from '../offer.ts';
import { isBlank } from '../projects/title-of.ts';
import type { Rule } from '../rule.ts';
import { interviewName } from './interview-name.ts';

export const interviewPrepare: Rule = {
  id: 'interview-prepare',
  title: 'Prepare a residency interview',
  lines: ['interview-rules'],
  grade: 'convention',
  source: { from: 'season', ids: ['voluntary-interest', 'no-talk-of-ranking'] },
  reason: 'Three questions of your own show interest; favours and the odds of being ranked have no place there.',
  effort: 'own',
  way: 'alone',
  minutes: 20,
  worth: 5,
  find: (setting) =>
    [...setting.journal.kept.interview.values()].flatMap(({ id, values }) => {
      const state = interviewState(values, setting.today);
      if (values.on == null || (state !== 'upcoming' && state !== 'today')) return [];
      return offer(setting, {
        subject: `interview/${id}`,
        about: `interview/${id}`,
        do: isBlank(values.questions)
          ? `Write three questions for the interview at ${interviewName(values)}`
          : `Go through your questions for the interview at ${interviewName(values)}`,
        why: `It is on ${dayWords(values.on)}. Ask what you want to know, and for no favour.`,
        opens: addDays(values.on, -7),
        best: addDays(values.on, -2),
        closes: values.on,
        screen: `/interviews/${id}`,
      });
    }),
};
