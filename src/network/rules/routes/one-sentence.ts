import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import { isBlank } from '../projects/title-of.ts';
import type { Rule } from '../rule.ts';
import { goalSpecialty } from './faculty-of-specialty.ts';

export const oneSentence: Rule = {
  id: 'one-sentence',
  title: 'Who you are in one sentence',
  lines: ['one-sentence'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Whoever speaks of you to somebody else needs one sentence; better that it is yours.',
  effort: 'own',
  way: 'alone',
  minutes: 5,
  worth: 3,
  find: (setting) => {
    const { identity, year } = setting;
    if (!isBlank(identity.sentence)) return [];
    const opens = addDays(year.begins, 14);
    const specialty = goalSpecialty(setting);
    return offer(setting, {
      subject: 'identity',
      do:
        identity.route === 'advanced'
          ? `Write your sentence: strong internal medicine as a foundation for ${specialty === '' ? 'your specialty' : specialty}`
          : 'Write in one sentence who you are and where you are heading',
      why: 'It is not written yet; letters, e-mails and introductions all begin with it.',
      opens,
      best: addDays(opens, 14),
      screen: '/identity',
    });
  },
};
