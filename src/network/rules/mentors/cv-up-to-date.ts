import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { letterRung } from '../../letters/ladder.ts';
import { IDENTITY_ID } from '../../records/identity.ts';
import { earlier, later } from '../in-view.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { fewOf } from './mentor-views.ts';
import { secondMonth } from './second-month.ts';

/** A quarter without an occasion, a month where somebody is about to read it; conventions of this project. */
const STALE_DAYS = 90;
const STALE_FOR_READER_DAYS = 30;
const BEFORE_MEETING_DAYS = 5;

export const cvUpToDate: Rule = {
  id: 'cv-up-to-date',
  title: 'Bring the CV up to date',
  lines: ['prepared-meeting', 'letter-packet'],
  grade: 'convention',
  source: { from: 'guide' },
  reason: 'A mentor and a writer of letters are given a CV; ten minutes each quarter keep it ready.',
  effort: 'own',
  way: 'alone',
  minutes: 10,
  worth: 3,
  find: (setting) => {
    const { identity, today } = setting;
    const updated = identity.cvUpdatedOn ?? null;
    const regular = updated === null ? secondMonth(setting) : addDays(updated, STALE_DAYS);
    const reader = readerAhead(setting);
    const fresh = updated === null ? null : addDays(updated, STALE_FOR_READER_DAYS);
    const sooner = reader === null || (fresh !== null && fresh > reader.by) ? null : reader;
    const opens = sooner === null ? regular : earlier(regular, later(sooner.opens, fresh ?? sooner.opens));
    const best = sooner === null ? addDays(opens, 2) : later(opens, sooner.by);
    const age =
      updated === null
        ? 'No day is noted on which you last looked it over'
        : 'It has been a while since you last looked it over';
    return offer(setting, {
      subject: 'cv',
      about: `identity/${IDENTITY_ID}`,
      do: 'Bring your CV up to date',
      why:
        sooner === null ? `${age}; once a quarter is a usual rhythm (a convention).` : `${age}, and ${sooner.words}.`,
      opens,
      best,
      screen: '/identity',
      done: [{ kind: 'identity', id: IDENTITY_ID, fields: { cvUpdatedOn: today } }],
    });
  },
};

interface Reader {
  readonly opens: PlainDate;
  readonly by: PlainDate;
  readonly words: string;
}

/** The next one to be given the CV: a meeting, or the writer of a letter who said yes. */
function readerAhead({ journal, today }: Setting): Reader | null {
  const readers: Reader[] = [];
  for (const { values } of fewOf(journal, 'meeting')) {
    const { on, heldOn, letGoOn } = values;
    if (on != null && on >= today && heldOn == null && letGoOn == null)
      readers.push({ opens: addDays(on, -BEFORE_MEETING_DAYS), by: addDays(on, -3), words: 'a meeting is planned' });
  }
  for (const { values } of fewOf(journal, 'letter')) {
    const since = values.answeredOn ?? values.askedOn;
    if (letterRung(values) === 'agreed' && since != null)
      readers.push({ opens: since, by: since, words: 'a letter writer waits for the packet' });
  }
  return readers.sort((a, b) => (a.by === b.by ? 0 : a.by < b.by ? -1 : 1))[0] ?? null;
}
