import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import { isBlank } from '../projects/title-of.ts';
import type { Rule } from '../rule.ts';

/** How old a CV may be is the rule `cv-up-to-date`'s; this one is about having it at hand. */
export const cvLink: Rule = {
  id: 'cv-link',
  title: 'Your CV at hand',
  lines: ['prepared-meeting', 'cold-email'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A mentor, a letter writer or a lead may ask for it tomorrow; a link takes a minute, a search an evening.',
  effort: 'own',
  way: 'alone',
  minutes: 5,
  worth: 2,
  find: (setting) => {
    if (!isBlank(setting.identity.cvLink)) return [];
    const opens = addDays(setting.year.begins, 21);
    return offer(setting, {
      subject: 'identity',
      do: 'Note where your CV is, so that packets and messages find it',
      why: 'No link to it is noted yet.',
      opens,
      best: addDays(opens, 14),
      screen: '/identity',
    });
  },
};
