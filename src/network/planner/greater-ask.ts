import { addDays, type PlainDate } from '../../base/plain-date.ts';
import { DAYS_BETWEEN_ASKS } from '../mentors/ask-findings.ts';
import { calledBy } from '../mentors/words.ts';
import type { Setting } from '../rules/setting.ts';
import type { Open } from './candidates.ts';
import { favour } from './guardrails.ts';
import type { Hindrance } from './hindrance.ts';
import { nextPossible } from './possible-on.ts';

/** So long after its best day a greater favour holds up a smaller one no more: it was not wanted. */
const HELD_DAYS = 14;

interface Ask {
  readonly open: Open;
  readonly date: PlainDate;
  /** Everything not planned yet. */
  readonly left: Iterable<Open>;
}

/** Of two favours of one person within 30 days the greater one is asked: what holds back the smaller one, or null. */
export function greaterAsk(setting: Setting, { open, date, left }: Ask): Hindrance | null {
  const { person, worth } = open.candidate;
  if (person === null || favour(open.candidate) === null || open.movedTo === date) return null;
  for (const other of left) {
    const { candidate, best } = other;
    if (candidate.person !== person || candidate.worth <= worth || favour(candidate) === null) continue;
    // What has not opened yet is not known to a plan that looks less far ahead; today's is the same in both.
    if (candidate.window.opens > date || addDays(best, HELD_DAYS) < date) continue;
    const on = nextPossible(setting, other, date);
    // On the same day the greater one goes first anyway.
    if (on === null || on <= date || on >= addDays(date, DAYS_BETWEEN_ASKS)) continue;
    const name = calledBy(setting.journal.people.get(person)?.values);
    return {
      for: 'guardrail',
      reason: `A greater favour of ${name} comes first; one in 30 days (a convention).`,
      later: addDays(on, DAYS_BETWEEN_ASKS),
    };
  }
  return null;
}
