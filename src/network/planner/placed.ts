import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { DAYS_BETWEEN_ASKS } from '../mentors/ask-findings.ts';
import { calledBy, rotationName } from '../mentors/words.ts';
import { mondayOf } from './block-week.ts';
import type { Open } from './candidates.ts';
import type { DayFacts } from './day-facts.ts';
import { favour, mustNow } from './guardrails.ts';
import type { Hindrance } from './hindrance.ts';
import { doneOn, outreachBetween } from './spent.ts';
import { DAYS_BETWEEN_TOUCHES, programKey } from './touched.ts';

const MOST_A_DAY = 3;
/** Somebody with whom something was planned so few days ago gives way to others. */
const LATELY_DAYS = 3;

/** What the plan holds so far, and what of the day and the week the log has used. Filled day by day, onwards. */
export interface Placed {
  /** What of the plan stands against an ask or a touch on a day, whatever else is planned on it. */
  readonly guards: (open: Open, day: PlainDate) => Hindrance | null;
  /** The same, and what stands against it on that very day. */
  readonly hinders: (open: Open, day: DayFacts) => Hindrance | null;
  readonly add: (open: Open, day: PlainDate) => void;
  /** Outreach and asks of the day's week up to that day. */
  readonly used: (day: PlainDate) => number;
  /** With whom something was planned or done in the days before. */
  readonly seenLately: (day: PlainDate) => ReadonlySet<string | null>;
}

export function placedFor(journal: Journal, today: PlainDate): Placed {
  const people = new Map<PlainDate, (string | null)[]>();
  const gatheredOn = new Set<PlainDate>();
  const chosen = new Set<string>();
  const spent: PlainDate[] = [];
  const asked = new Map<string, PlainDate>();
  const touched = new Map<string, PlainDate>();
  const onDay = (day: PlainDate) => people.get(day) ?? [];
  const withDone = (day: PlainDate) => (day <= today ? [...doneOn(journal, day), ...onDay(day)] : onDay(day));
  const used = (day: PlainDate) => {
    const monday = mondayOf(day);
    return (
      outreachBetween(journal, monday, day < today ? day : today) +
      spent.filter((one) => monday <= one && one <= day).length
    );
  };
  const nameOf = (person: string) => calledBy(journal.people.get(person)?.values);

  const guards = ({ candidate }: Open, date: PlainDate): Hindrance | null => {
    const { person, touches } = candidate;
    const last = person === null ? undefined : asked.get(person);
    if (person !== null && last !== undefined && favour(candidate) !== null) {
      const later = addDays(last, DAYS_BETWEEN_ASKS);
      const reason = `Another favour of ${nameOf(person)} is planned; one in 30 days (a convention).`;
      if (later > date && !(favour(candidate) === 'letter' && mustNow(candidate, later) && last !== date))
        return { for: 'guardrail', reason, later };
    }
    const before = touches === undefined ? undefined : touched.get(programKey(journal, touches));
    const later = before === undefined ? date : addDays(before, DAYS_BETWEEN_TOUCHES);
    const reason = 'Being in touch with this program is planned already; once in 14 days is enough (a convention).';
    return later > date ? { for: 'guardrail', reason, later } : null;
  };

  return {
    used,
    guards,
    seenLately: (day) =>
      new Set(Array.from({ length: LATELY_DAYS }, (_, back) => withDone(addDays(day, -1 - back))).flat()),
    add({ candidate, gathered }, day) {
      people.set(day, [...onDay(day), candidate.person]);
      if (gathered) gatheredOn.add(day);
      chosen.add(`${day} ${candidate.rule}`);
      if (isOutreach(candidate)) spent.push(day);
      if (favour(candidate) !== null && candidate.person !== null) asked.set(candidate.person, day);
      if (candidate.touches !== undefined) touched.set(programKey(journal, candidate.touches), day);
    },
    hinders(open, { date, budget, block }) {
      const guarded = guards(open, date);
      if (guarded !== null) return guarded;
      const { candidate, gathered } = open;
      const { person } = candidate;
      const tomorrow = addDays(date, 1);
      if (isOutreach(candidate) && used(date) >= budget) {
        const where = block === null ? 'This week' : `A week like this (${rotationName(block.values)})`;
        const room = budget === 0 ? 'no outreach' : `${budget} of these`;
        return { for: 'budget', reason: `${where} leaves room for ${room}.`, later: addDays(mondayOf(date), 7) };
      }
      const all = withDone(date);
      if (person !== null && all.includes(person))
        return {
          for: 'one-a-person',
          reason: `Something else with ${nameOf(person)} stands on that day.`,
          later: tomorrow,
        };
      if (isChoice(candidate) && chosen.has(`${date} ${candidate.rule}`))
        return { for: 'better-day', reason: 'One choice of this kind a day is enough.', later: tomorrow };
      if (gathered && gatheredOn.has(date))
        return {
          for: 'after-absence',
          reason: 'What gathered while you were away comes back one a day.',
          later: tomorrow,
        };
      return all.length >= MOST_A_DAY
        ? { for: 'three-a-day', reason: 'Three a day are enough, and others matter more that day.', later: tomorrow }
        : null;
    },
  };
}

/** One of several whom the same thing might be done with, or who might be asked; a deadline leaves no choice. */
function isChoice({ effort, person, hard }: Open['candidate']): boolean {
  return person !== null && (effort === 'own' || (effort === 'ask' && hard !== true));
}

function isOutreach({ effort }: Open['candidate']): boolean {
  return effort === 'outreach' || effort === 'ask';
}
