import { addDays } from '../../../base/plain-date.ts';
import { runningCommitments } from '../../commitments/running.ts';
import { offer } from '../offer.ts';
import { easyFrom } from '../projects/first-easy-day.ts';
import type { Rule } from '../rule.ts';

/** From the third month on: performance first (a convention). */
const FROM_DAYS = 75;
/** Joining for the last weeks helps nobody. */
const LAST_DAYS = 90;

export const interestGroupOrCommittee: Rule = {
  id: 'interest-group-or-committee',
  title: 'An interest group or a committee',
  lines: ['directories', 'not-overcommitted'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'One hour a month beside faculty and chiefs, on something both sides care about, makes you known.',
  effort: 'outreach',
  way: 'e-mail',
  minutes: 10,
  worth: 2,
  find: (setting) => {
    const { identity, journal, today, year } = setting;
    if (identity.interestGroup === true || identity.committee === true) return [];
    const running = runningCommitments(journal, today);
    if (running.length >= 2 || running.some(({ values }) => values.type === 'committee')) return [];
    const opens = easyFrom(journal, addDays(year.begins, FROM_DAYS), today);
    return offer(setting, {
      subject: 'identity',
      do: 'Ask which interest group or committee takes a resident, and join one',
      why: 'You are in none yet. One is enough, and not in ICU or night-float weeks (a convention).',
      opens,
      closes: addDays(year.ends, -LAST_DAYS),
      screen: '/identity',
      done: [{ kind: 'identity', id: 'identity', fields: { interestGroup: true } }],
    });
  },
};
