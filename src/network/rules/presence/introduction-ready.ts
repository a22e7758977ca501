import { addDays } from '../../../base/plain-date.ts';
import { offer } from '../offer.ts';
import { isBlank } from '../projects/title-of.ts';
import type { Rule } from '../rule.ts';

export const introductionReady: Rule = {
  id: 'introduction-ready',
  title: 'An introduction at hand',
  lines: ['event-kit', 'pace'],
  grade: 'convention',
  source: { from: 'guide' },
  reason:
    'The elevator with the program director in it comes unannounced; 15 to 20 seconds are easier written beforehand.',
  effort: 'own',
  way: 'alone',
  minutes: 10,
  worth: 3,
  find: (setting) => {
    const written = [...setting.journal.kept.introduction.values()].some(({ values }) => !isBlank(values.text));
    if (written) return [];
    const opens = addDays(setting.year.begins, 7);
    return offer(setting, {
      subject: 'introduction',
      do: 'Write how you introduce yourself, in 40 to 50 words',
      why: 'None is written yet. Fifteen to twenty seconds are usual (a convention).',
      opens,
      best: addDays(opens, 14),
      screen: '/identity',
    });
  },
};
