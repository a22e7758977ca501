import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';

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
    return offer(setting, {
      subject: 'identity',
      do: `Give your LinkedIn page ${missing}`,
      why: 'Not ticked off yet. Role, institution and interest in one line are enough.',
      opens,
      best: addDays(opens, 30),
      screen: '/identity',
      done: [{ kind: 'identity', id: 'identity', fields: { linkedinPhoto: true, linkedinHeadline: true } }],
    });
  },
};
