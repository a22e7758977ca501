import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';

export const askVerificationOfTraining: Rule = {
  id: 'ask-verification-of-training',
  title: 'Verification of your year',
  lines: ['year-clock', 'evaluations'],
  grade: 'binding',
  source: { from: 'season', ids: ['transfer-evaluation'] },
  reason:
    'The next director has to have a verification of this year and a summative evaluation; your own program writes them.',
  effort: 'outreach',
  way: 'e-mail',
  minutes: 8,
  worth: 4,
  find: (setting) => {
    const { journal, year } = setting;
    const isSent = [...journal.kept.lead.values()].some(
      ({ values }) => values.status === 'accepted' && values.verificationOfTrainingOn != null,
    );
    if (isSent) return [];
    const opens = addDays(year.ends, -56);
    return offer(setting, {
      subject: year.ends,
      do: 'Ask your program’s coordinator for the verification of training and the summative evaluation',
      why: 'The year ends in two months or less, and wherever you enter next, its director has to have both.',
      opens,
      best: addDays(opens, 14),
      closes: addDays(year.ends, 14),
      screen: '/leads',
    });
  },
};
