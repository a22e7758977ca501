import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import { isBlank } from '../projects/title-of.ts';
import type { Rule } from '../rule.ts';

export const goalSentence: Rule = {
  id: 'goal-sentence',
  title: 'Your goal in one sentence',
  lines: ['pace', 'year-clock'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Nobody can help towards a goal they have not heard; one sentence is enough to say it in passing.',
  effort: 'own',
  way: 'alone',
  minutes: 5,
  worth: 4,
  find: (setting) => {
    if (!isBlank(setting.identity.goal)) return [];
    const opens = addDays(setting.year.begins, 7);
    return offer(setting, {
      subject: 'identity',
      do: 'Write your goal for after this year in one sentence',
      why: 'It is not noted yet. By the end of the first month is a good time (a convention); it may change later.',
      opens,
      best: addDays(opens, 14),
      screen: '/identity',
    });
  },
};
