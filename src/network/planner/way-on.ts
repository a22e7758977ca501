import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { calledBy } from '../mentors/words.ts';
import type { Way } from '../rules/rule.ts';
import { type DayFacts, dayFacts } from './day-facts.ts';
import type { Hindrance } from './hindrance.ts';
import type { Candidate } from './plan.ts';
import { hasTeam, isTogether, nextTogether } from './together.ts';

/** So long one waits to say something in person rather than to write it. */
const WAIT_DAYS = 7;

/**
 * How something can be done on a day that is no day of rest: in person while one works together, at work by day; else in
 * writing, unless they meet within the week. What is done in passing at work is left for a day of work.
 */
export function wayOn(journal: Journal, candidate: Candidate, day: DayFacts): Way | Hindrance {
  const { way, effort, person } = candidate;
  if (effort === 'shift') return inPassing(journal, candidate, day);
  if (way !== 'in-person' && way !== 'phone') return way;
  const awake = !day.night;
  if (awake && isAppointment(journal, candidate, day.date)) return way;
  if (awake && way === 'phone') return way;
  const atWork = isAtWorkByDay(day);
  if (person === null) {
    if (atWork) return way;
    // Who it is with is not noted, and to them, too, one may write: weeks of nights hold it up no longer than others.
    return effort === 'loop' ? 'e-mail' : notAtWork(day, 'This is for a day at work.');
  }
  if (atWork && isTogether(journal, person, day.date)) return way;
  const meets = nextByDay(journal, person, day.date, lastDayToWait(candidate, day.date));
  if (meets !== null && way === 'in-person') {
    const name = calledBy(journal.people.get(person)?.values);
    return { for: 'not-at-work', reason: `You work with ${name} again soon: in person is easier.`, later: meets };
  }
  if (atWork) return way;
  return effort === 'own' ? notAtWork(day, 'This is for a day at work.') : 'e-mail';
}

/** The next day at work together by day: weeks of shared nights would put it off from night to night. */
function nextByDay(journal: Journal, person: string, after: PlainDate, to: PlainDate): PlainDate | null {
  let day = nextTogether(journal, person, after, to);
  while (day !== null && !isAtWorkByDay(dayFacts(journal, day))) day = nextTogether(journal, person, day, to);
  return day;
}

function isAtWorkByDay({ kind, night }: DayFacts): boolean {
  return (kind === 'working' || kind === 'unknown') && !night;
}

function inPassing(journal: Journal, candidate: Candidate, day: DayFacts): Way | Hindrance {
  const { way, person } = candidate;
  if (day.kind !== 'working' && day.kind !== 'unknown') return notAtWork(day, 'This is done in passing at work.');
  if (way !== 'in-person' && way !== 'phone') return way;
  if (day.night) return notAtWork(day, 'On nights, only what can be written.');
  if (person === null || day.block === null || !hasTeam(journal, day.block.id)) return way;
  if (isTogether(journal, person, day.date)) return way;
  const name = calledBy(journal.people.get(person)?.values);
  return {
    for: 'not-at-work',
    reason: `This is done in passing, and ${name} is not on your team that day.`,
    later: nextTogether(journal, person, day.date, addDays(day.date, 60)),
  };
}

function lastDayToWait({ window: { closes } }: Candidate, day: PlainDate): PlainDate {
  const last = addDays(day, WAIT_DAYS);
  return closes !== null && closes < last ? closes : last;
}

function notAtWork({ date, night, block }: DayFacts, reason: string): Hindrance {
  // Nights come in a row: the end of the block is the first day worth asking about.
  const end = night ? block?.values.to : null;
  return { for: 'not-at-work', reason, later: addDays(end ?? date, 1) };
}

/** A meeting or an event of that very day: one is there anyway. */
export function isAppointment(journal: Journal, { about }: Candidate, day: PlainDate): boolean {
  const at = about?.indexOf('/') ?? -1;
  if (about === null || at === -1) return false;
  const [kind, id] = [about.slice(0, at), about.slice(at + 1)];
  if (kind === 'event') {
    const event = journal.kept.event.get(id)?.values;
    return event?.from != null && event.from <= day && day <= (event.to ?? event.from);
  }
  const entry = kind === 'meeting' ? journal.entries.get(about) : undefined;
  return entry?.kind === 'meeting' && entry.values.on === day;
}

/** The first day after this one with another rest or none. */
export function dayAfterRest(journal: Journal, { date, kind }: DayFacts): PlainDate {
  let day = addDays(date, 1);
  for (let looked = 0; looked < 60 && dayFacts(journal, day).kind === kind; looked += 1) day = addDays(day, 1);
  return day;
}
