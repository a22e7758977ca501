import { addDays } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';

/** No source read sets a day; half a year before is early enough to ask (a convention). */
const EARLY_DAYS = 180;

export const visaH1b: Rule = {
  id: 'visa-h1b',
  title: 'H-1B: ask when the papers begin',
  lines: ['year-clock', 'honest-odds'],
  grade: 'convention',
  source: { from: 'season', ids: ['h1b-payment'] },
  reason: 'How long an H-1B takes and what it needs, only the program that files it can say.',
  effort: 'own',
  way: 'alone',
  minutes: 10,
  worth: 4,
  find: (setting) => {
    const { visaNeed, year } = setting;
    if (visaNeed !== 'h1b' && visaNeed !== 'either') return [];
    const opens = addDays(year.ends, -EARLY_DAYS);
    return offer(setting, {
      subject: year.ends,
      do: 'Ask your GME office, or the next program’s, when an H-1B has to be filed and what it needs',
      why: `Your contract ends on ${dayWords(year.ends)}${year.said.ends ? '' : ' (as usual; you have not said)'}. No source here says when the papers begin, and what is paid for a new petition has been changing: ask early.`,
      opens,
      best: addDays(opens, 21),
      closes: addDays(year.ends, -30),
      screen: '/year',
    });
  },
};
