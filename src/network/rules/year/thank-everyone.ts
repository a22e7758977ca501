import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { latestDay } from '../../journal/entry.ts';
import type { Entry } from '../../journal/journal.ts';
import { remember } from '../../journal/remember.ts';
import { calledBy } from '../../mentors/words.ts';
import type { Role } from '../../records/person.ts';
import { noteMoment } from '../deeds.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import { helpers } from './helpers-of-the-year.ts';

/** The last six weeks: so that nobody is thanked in the corridor on the last day (a convention). */
const WEEKS_DAYS = 42;

/** Who is forgotten first. */
const PLATFORM: ReadonlySet<Role> = new Set(['peer', 'nurse', 'pa-np', 'case-manager', 'social-worker', 'coordinator']);

/** What one person gave, by the latest day of it, and when they were last thanked; empty where nothing. */
const givenBy = remember((entries: readonly Entry[]) => {
  let gave: PlainDate = '';
  let talked = 0;
  let thanked: PlainDate = '';
  for (const entry of entries) {
    const { kind, values } = entry;
    const day = latestDay(entry) ?? '';
    if (kind === 'moment') {
      talked += 1;
      if (values.kind === 'thanked' && day > thanked) thanked = day;
    } else if (kind !== 'task' && kind !== 'evaluation' && kind !== 'ask' && kind !== 'event-contact' && day > gave) {
      gave = day;
    }
  }
  return { gave, talked, thanked };
});

/** Not everybody on one day: a day within the first four weeks, the same for a person whenever it is asked for. */
function spreadOf(id: string): number {
  let sum = 0;
  for (const letter of id) sum += letter.codePointAt(0) ?? 0;
  return sum % 29;
}

export const thankEveryone: Rule = {
  id: 'thank-everyone',
  title: 'Thank everybody of the year',
  lines: ['last-days-thanks', 'peers-and-nurses', 'give-and-ask'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'Who taught you, helped you or worked beside you hears it before you leave: nurses and peers, too.',
  effort: 'loop',
  way: 'in-person',
  minutes: 3,
  worth: 3,
  find: (setting) => {
    const { journal, today, until, year } = setting;
    const opens = addDays(year.ends, -WEEKS_DAYS);
    if (opens > until || addDays(year.ends, 7) < today) return [];
    const told = helpers(setting);
    return [...journal.people.values()].flatMap(({ id, values }) => {
      const entries = journal.entriesOf.get(id);
      if (values.tracked === false || entries === undefined || told.has(id)) return [];
      const { gave, talked, thanked } = givenBy(entries);
      const isColleague = values.role != null && PLATFORM.has(values.role) && talked >= 2;
      if ((gave < year.begins && !isColleague) || thanked >= opens) return [];
      return offer(setting, {
        subject: id,
        person: id,
        do: `Thank ${calledBy(values)} for this year`,
        why: 'The year ends soon, and no thanks are noted in its last weeks.',
        opens,
        best: addDays(opens, spreadOf(id)),
        closes: addDays(year.ends, 7),
        draft: { situation: 'year-end-goodbye' },
        done: noteMoment(id, 'thanked', today),
      });
    });
  },
};
