import { addDays } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';

/** Within so many days of the end of the program a J-1 leaves: ECFMG, rule `j1-leave-in-30-days` of the season's file. */
const J1_DAYS = 30;
/** How early one asks about papers: half a year, then two months. No source sets these; conventions. */
const EARLY_DAYS = 180;
const NEAR_DAYS = 75;

export const visaDates: Rule = {
  id: 'visa-dates',
  title: 'The visa and the end of the contract',
  lines: ['year-clock', 'honest-odds'],
  grade: 'binding',
  source: { from: 'season', ids: ['j1-leave-in-30-days', 'j1-maximum', 'j1-specialty-change', 'visa-fails'] },
  reason: 'A J-1 ends soon after the contract does; a gap before the next program has to be seen months before.',
  effort: 'own',
  way: 'alone',
  minutes: 10,
  worth: 5,
  find: (setting) => {
    const { visaNeed, year } = setting;
    if (visaNeed !== 'j1' && visaNeed !== 'either') return [];
    const ends = `${dayWords(year.ends)}${year.said.ends ? '' : ' (as usual; you have not said)'}`;
    const leaves = dayWords(addDays(year.ends, J1_DAYS));
    const why = `Your contract ends on ${ends}. On a J-1 you have to leave within 30 days of it, by ${leaves}, unless the next program begins.`;
    const shared = { why, screen: '/year' };
    const early = addDays(year.ends, -EARLY_DAYS);
    const near = addDays(year.ends, -NEAR_DAYS);
    return [
      ...offer(setting, {
        ...shared,
        subject: `${year.ends}/gap`,
        do: 'Count the days from your contract’s end to a next start, and ask your GME office about your J-1',
        opens: early,
        best: addDays(early, 14),
        closes: addDays(near, -1),
      }),
      ...offer(setting, {
        ...shared,
        subject: `${year.ends}/papers`,
        do: 'Ask the GME office which J-1 papers are due for what comes next, and by when',
        opens: near,
        best: addDays(near, 7),
        closes: year.ends,
      }),
    ];
  },
};
