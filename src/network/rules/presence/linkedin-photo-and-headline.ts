import { addDays } from '../../../base/plain-date.ts';
import type { Rule } from '../rule.ts';
import { inSight, windowAt } from '../year/in-sight.ts';

export const linkedinPhotoAndHeadline: Rule = {
  id: 'linkedin-photo-and-headline',
  title: 'LinkedIn: photo and headline',
  lines: ['linkedin'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'Whoever met you looks you up; a photo and a headline with role, institution and interest tell them who you are.',
  effort: 'own',
  way: 'alone',
  minutes: 15,
  worth: 2,
  find: (setting) => {
    const { linkedinPhoto, linkedinHeadline } = setting.identity;
    if (linkedinPhoto === true && linkedinHeadline === true) return [];
    const missing =
      linkedinPhoto === true ? 'a headline' : linkedinHeadline === true ? 'a photo' : 'a photo and a headline';
    const opens = addDays(setting.year.begins, 30);
    return inSight(setting, [
      {
        subject: 'identity',
        person: null,
        about: null,
        do: `Give your LinkedIn page ${missing}`,
        why: 'Not ticked off yet. Role, institution and interest in one line are enough.',
        window: windowAt(opens, addDays(opens, 30), null),
        screen: '/identity',
        done: [{ kind: 'identity', id: 'identity', fields: { linkedinPhoto: true, linkedinHeadline: true } }],
      },
    ]);
  },
};
