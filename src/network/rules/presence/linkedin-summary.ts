import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';

export const linkedinSummary: Rule = {
  id: 'linkedin-summary',
  title: 'LinkedIn: a summary with your goal',
  lines: ['linkedin'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Three sentences with your goal let people think of you when they hear of something.',
  effort: 'own',
  way: 'alone',
  minutes: 15,
  worth: 2,
  find: (setting) => {
    const { linkedinPhoto, linkedinHeadline, linkedinSummary: written } = setting.identity;
    // One thing after the other.
    if (written === true || linkedinPhoto !== true || linkedinHeadline !== true) return [];
    const opens = addDays(setting.year.begins, 45);
    return offer(setting, {
      subject: 'identity',
      do: 'Write a LinkedIn summary of three sentences with your goal',
      why: 'Photo and headline are there; the summary says where you are heading.',
      opens,
      best: addDays(opens, 30),
      screen: '/identity',
      done: [{ kind: 'identity', id: 'identity', fields: { linkedinSummary: true } }],
    });
  },
};
