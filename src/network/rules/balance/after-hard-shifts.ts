import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import type { Known } from '../../journal/journal.ts';
import { meantBy } from '../../journal/meant-by.ts';
import { calledBy } from '../../mentors/words.ts';
import type { Person } from '../../records/person.ts';
import { noteMoment } from '../deeds.ts';
import { offer } from '../offer.ts';
import type { Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { hadMoment } from '../wards/log-view.ts';
import { mapOf } from './map-view.ts';

/** Two hard shifts within four days are a run; a convention of this project. */
const RUN_SHIFTS = 2;
const RUN_DAYS = 4;
const OPEN_DAYS = 4;

export const afterHardShifts: Rule = {
  id: 'after-hard-shifts',
  title: 'A word with a peer after hard shifts',
  lines: ['peers-and-nurses'],
  grade: 'convention',
  source: { from: 'log' },
  reason: 'After a run of hard shifts a few words with somebody who knows them help more than another task.',
  effort: 'shift',
  way: 'text',
  minutes: 5,
  worth: 4,
  find: (setting) => {
    const run = lastRun(setting);
    if (run === null) return [];
    const person = whomToTell(setting);
    if (person !== null && hadMoment(setting.journal, person.id, ['talked', 'call'], run, setting.today)) return [];
    return offer(setting, {
      subject: `since-${run}`,
      person: person?.id ?? null,
      do: `Tell ${person === null ? 'a peer' : calledBy(person.values)} how the last days were; nothing has to come of it`,
      why: 'You marked hard shifts close together. A few words are enough, and no favour belongs into them.',
      opens: run,
      closes: addDays(run, OPEN_DAYS),
      done: noteMoment(person?.id, 'talked', setting.today),
    });
  },
};

/** The day on which the latest run was complete. */
function lastRun({ journal, today }: Setting): PlainDate | null {
  const hard: PlainDate[] = [];
  for (let at = 0; at <= OPEN_DAYS + RUN_DAYS; at += 1) {
    const day = addDays(today, -at);
    if (journal.days.get(day)?.hardShift === true) hard.push(day);
  }
  // The latest first: the second of two is the one before.
  return hard.find((day, at) => (hard[at + RUN_SHIFTS - 1] ?? '') > addDays(day, -RUN_DAYS)) ?? null;
}

/** The trusted peer; somebody who gives emotional support; a peer. */
function whomToTell({ journal, identity, today }: Setting): Known<Person> | null {
  const trusted = journal.people.get(meantBy(journal, identity.trustedPeer ?? ''));
  if (trusted !== undefined) return trusted;
  const map = mapOf(journal, today);
  const support = map.needs.find(({ need }) => need === 'emotional-support');
  const [giving] = [...(support?.recent ?? []), ...(support?.quiet ?? [])];
  return giving?.person ?? map.groups.find(({ group }) => group === 'peers')?.people[0]?.person ?? null;
}
