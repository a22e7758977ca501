import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Open } from './candidates.ts';
import { daysSinceTurn, periodOf, SHORTEST_PERIOD } from './turns.ts';
import { isNoted } from './worth-on.ts';

/** Open for so long without an answer. */
const LONG_DAYS = 21;
/** Of what a week holds one has its turn each day; of more two, then three. */
const A_WEEK = 7;
const MOST_A_DAY = 3;

/**
 * Of what stands in the log, or is to be said or asked and the year turns on it, and has been open for weeks without an
 * answer: whose turn it is that day, so that none hides another, however long nobody answers. `possible` are those that may be done on
 * it, out of all that is `left`.
 */
export function firstOfLongOpen(possible: readonly Open[], left: Iterable<Open>, date: PlainDate): ReadonlySet<Open> {
  const since = addDays(date, -LONG_DAYS);
  let count = 0;
  for (const open of left) if (isLongOpen(open, since)) count += 1;
  const turns = Math.min(MOST_A_DAY, Math.ceil(count / A_WEEK));
  const period = periodOf(count, turns);
  const inTurn = possible
    .filter((open) => isLongOpen(open, since))
    .map((open) => ({ open, late: daysSinceTurn(open.candidate.id, period, date) }))
    // Who could not have their own day come after those whose day it is; of a few everybody keeps to their own.
    .filter(({ late }) => late === 0 || count >= SHORTEST_PERIOD)
    .sort((a, b) => a.late - b.late)
    .map(({ open }) => open);
  const first = new Set<Open>();
  const people = new Set<string>();
  const rules = new Set<string>();
  const take = (some: readonly Open[], oneOfARule: boolean) => {
    for (const open of some) {
      if (first.size === turns) return;
      const { person, rule, effort } = open.candidate;
      // Who would not be placed beside another takes nobody's turn.
      if (first.has(open) || (person !== null && people.has(person))) continue;
      if (rules.has(rule) && (oneOfARule || effort === 'own')) continue;
      first.add(open);
      rules.add(rule);
      if (person !== null) people.add(person);
    }
  };
  // Ten deliverables overdue leave room for what else is open.
  for (const some of [inTurn.filter((open) => !wasAnswered(open)), inTurn.filter(wasAnswered)]) {
    take(some, true);
    take(some, false);
  }
  return first;
}

/** An answer tells that it was seen: who has never had one goes first. */
function wasAnswered({ answer: { skips, doneOn } }: Open): boolean {
  return (skips ?? 0) > 0 || doneOn != null;
}

function isLongOpen({ candidate, answer, waitsSince }: Open, since: PlainDate): boolean {
  if (waitsSince >= since || (answer.skippedOn ?? '') >= since) return false;
  const { effort, worth } = candidate;
  return isNoted(candidate) || (worth === 5 && (effort === 'ask' || effort === 'outreach'));
}
