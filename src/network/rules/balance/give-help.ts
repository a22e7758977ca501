import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import type { Entry, Journal } from '../../journal/journal.ts';
import { remember } from '../../journal/remember.ts';
import { giveAndAsk } from '../../mentors/give-and-ask.ts';
import { times } from '../../mentors/words.ts';
import { inView, inYear, later, turnOf } from '../in-view.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { onceFor } from '../views.ts';

/** How often at most it is brought up; a convention of this project. */
const EVERY_DAYS = 28;

export const giveHelp: Rule = {
  id: 'give-help',
  title: 'Offer something',
  lines: ['give-and-ask', 'platform'],
  grade: 'convention',
  source: { from: 'log' },
  reason: 'Help given beside help asked is what makes it a relationship; small things count.',
  effort: 'shift',
  way: 'in-person',
  minutes: 5,
  worth: 2,
  find: (setting) => {
    const { journal, today, year } = setting;
    const { asked, given, promised } = onceFor(journal, `give ${today}`, () => giveAndAsk(journal, today)).recent;
    if (asked <= given + promised) return [];
    const last = lastGiven(journal, today);
    const first = last === null ? addDays(year.begins, EVERY_DAYS) : addDays(last, EVERY_DAYS);
    const window = turnOf(later(first, addDays(year.begins, EVERY_DAYS)), EVERY_DAYS, today);
    if (!inView(setting, window) || !inYear(setting, window.opens)) return [];
    return offer(setting, {
      subject: 'give',
      do: 'Offer somebody something small: a shift swap, a slide, an admission, a name',
      why: `In the last two months you asked ${times(asked)} and gave ${given + promised === 0 ? 'nothing that is noted' : times(given + promised)}. No ratio is right; small things count.`,
      ...window,
      cadenceDays: EVERY_DAYS,
      screen: '/entry/help/new?direction=given',
      done: [{ kind: 'help', id: null, fields: { direction: 'given', on: today, doneOn: today } }],
    });
  },
};

/** The last day on which the user helped somebody, up to today. */
function lastGiven(journal: Journal, today: PlainDate): PlainDate | null {
  let last: PlainDate | null = null;
  for (const entries of journal.entriesOf.values())
    for (const day of givenDays(entries)) if (day <= today && (last === null || day > last)) last = day;
  return last;
}

const givenDays: (entries: readonly Entry[]) => readonly PlainDate[] = remember((entries) =>
  entries.flatMap((entry) =>
    entry.kind === 'help' && entry.values.direction !== 'asked' ? (entry.values.doneOn ?? []) : [],
  ),
);
