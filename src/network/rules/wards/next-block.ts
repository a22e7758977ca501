import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import type { Journal } from '../../journal/journal.ts';
import { inView, turnOf } from '../in-view.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';

/** How long before the last known day the next rotation is asked for. */
const AHEAD_DAYS = 3;

export const nextBlock: Rule = {
  id: 'next-block',
  title: 'Enter the next rotation',
  lines: ['year-clock', 'minutes'],
  grade: 'convention',
  source: { from: 'log' },
  reason:
    'The rotation says how much fits into a week, so that nothing is suggested that an ICU month has no room for.',
  effort: 'own',
  way: 'alone',
  minutes: 2,
  worth: 3,
  find: (setting) => {
    const { journal, today, year } = setting;
    if (today < addDays(year.begins, -AHEAD_DAYS)) return [];
    const known = knownUntil(journal, today);
    if (known !== null && known >= addDays(year.ends, -AHEAD_DAYS)) return [];
    const window = turnOf(known === null ? year.begins : addDays(known, 1 - AHEAD_DAYS), 14, today);
    if (today > year.ends || !inView(setting, window)) return [];
    return offer(setting, {
      subject: known === null ? 'first' : `after-${known}`,
      do: known === null ? 'Enter your rotation' : 'Enter your next rotation',
      why:
        known === null
          ? 'No rotation is entered for these days; its kind and its two dates are enough.'
          : `The last rotation entered ${known < today ? 'ended' : 'ends'} on ${dayWords(known)}; the kind and two dates of the next are enough.`,
      ...window,
      screen: '/blocks',
    });
  },
};

/** The last day of which a block tells without a gap from today, or before today; null where none did so far. */
function knownUntil(journal: Journal, today: PlainDate): PlainDate | null {
  let known: PlainDate | null = null;
  // In order of their first day.
  for (const { values } of journal.blocks) {
    const { from, to } = values;
    if (from == null || to == null || from > to) continue;
    const reaches = known !== null && known >= today ? addDays(known, 1) : today;
    if (from <= reaches && (known === null || to > known)) known = to;
  }
  return known;
}
