import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { dayWords } from '../../drafts/day-words.ts';
import { inView, later, turnOf } from '../in-view.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { logView } from './log-view.ts';
import { isFree } from './rotations.ts';

/** So many working days without a line; a convention of this project. */
const QUIET_DAYS = 3;
/** Once a week at first; whoever does not log is asked once in four weeks. */
const WEEK_DAYS = 7;
const MONTH_DAYS = 28;

export const logTheDay: Rule = {
  id: 'log-the-day',
  title: 'Note the day in two taps',
  lines: ['minutes', 'around-rounds'],
  grade: 'convention',
  source: { from: 'log' },
  reason: 'What is noted while it is fresh is what thanks, feedback and letters are made of later.',
  effort: 'own',
  way: 'alone',
  minutes: 1,
  worth: 2,
  find: (setting) => {
    const { journal, today, year } = setting;
    const last = logView(journal, today).lastNoted;
    const quiet = last === null ? year.begins : thirdShiftAfter(setting, last);
    if (quiet === null || today > year.ends) return [];
    const since = later(quiet, year.begins);
    const everyDays = today < addDays(since, MONTH_DAYS) ? WEEK_DAYS : MONTH_DAYS;
    const window = turnOf(since, everyDays, today);
    if (!inView(setting, window) || !isWorkedWithin(setting, window)) return [];
    return offer(setting, {
      subject: 'log',
      do: 'Note in two taps who taught you, helped you or worked with you',
      why:
        last === null
          ? 'Nothing is noted yet; a name and a tap are enough to begin.'
          : `Nothing is noted since ${dayWords(last)}; a name and a tap are enough.`,
      ...window,
      cadenceDays: everyDays,
      screen: '/today',
    });
  },
};

function thirdShiftAfter({ journal, until }: Setting, last: PlainDate): PlainDate | null {
  let shifts = 0;
  // A month of vacation and then some: further on nothing is missed.
  for (let at = 1; at <= 60; at += 1) {
    const day = addDays(last, at);
    if (day > until) return null;
    if (!isFree(journal, day)) shifts += 1;
    if (shifts === QUIET_DAYS) return day;
  }
  return null;
}

/** It is about a working day: in a vacation nothing is missing. */
function isWorkedWithin(
  { journal, today, until }: Setting,
  { opens, closes }: { opens: PlainDate; closes: PlainDate },
) {
  const last = closes < until ? closes : until;
  for (let day = opens > today ? opens : today; day <= last; day = addDays(day, 1))
    if (!isFree(journal, day)) return true;
  return false;
}
