import { addDays } from '../../../base/plain-date.ts';
import type { Rule } from '../rule.ts';
import { inSight, windowAt } from '../year/in-sight.ts';

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
    return inSight(setting, [
      {
        subject: 'identity',
        person: null,
        about: null,
        do: 'Write a LinkedIn summary of three sentences with your goal',
        why: 'Photo and headline are there; the summary says where you are heading.',
        window: windowAt(opens, addDays(opens, 30), null),
        screen: '/identity',
        done: [{ kind: 'identity', id: 'identity', fields: { linkedinSummary: true } }],
      },
    ]);
  },
};
