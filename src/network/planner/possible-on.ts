import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import type { Way } from '../rules/rule.ts';
import type { Setting } from '../rules/setting.ts';
import type { Open } from './candidates.ts';
import { type DayFacts, dayFacts } from './day-facts.ts';
import { guardrailsOn } from './guardrails.ts';
import { type Hindrance, isHindrance, type Possible } from './hindrance.ts';
import type { DayKind } from './plan.ts';
import { dayAfterRest, isAppointment, wayOn } from './way-on.ts';

/** Days with a night's sleep to catch up on, and days that are the user's own. */
const RESTS: Readonly<Partial<Record<DayKind, Pick<Hindrance, 'for' | 'reason'>>>> = {
  'post-call': { for: 'sleep', reason: 'You come off a call; sleep first.' },
  'after-nights': { for: 'sleep', reason: 'You come off nights; sleep first.' },
  vacation: { for: 'rest-day', reason: 'You are on vacation; this can wait.' },
  'golden-weekend': { for: 'rest-day', reason: 'Both days of this weekend are yours; this can wait.' },
};

/** Whether something may be done on a day within its window, whatever else is planned. */
export function possibleOn(setting: Setting, open: Open, date: PlainDate): Hindrance | Possible {
  const { journal } = setting;
  const answered = answeredFor(open, date);
  if (answered !== null) return answered;
  const day = dayFacts(journal, date);
  const way = onItsDay(journal, open, day);
  if (typeof way !== 'string') return way;
  const early = open.movedTo === date ? null : tooEarly(journal, open, date);
  if (early !== null) return early;
  const guarded = guardrailsOn(setting, open.candidate, date);
  return isHindrance(guarded) ? guarded : { way, cautions: guarded };
}

function answeredFor({ answer, movedTo }: Open, date: PlainDate): Hindrance | null {
  // Where its day had no room for it, any later one will do.
  if (movedTo !== null)
    return date < movedTo ? { for: 'not-now', reason: 'You moved it to another day.', later: movedTo } : null;
  const { restUntil } = answer;
  return restUntil != null && restUntil > date ? { for: 'not-now', reason: 'You put it off.', later: restUntil } : null;
}

/** How it can be done on a day like this. */
function onItsDay(journal: Journal, { candidate, movedTo }: Open, day: DayFacts): Way | Hindrance {
  const rest = RESTS[day.kind];
  if (rest === undefined) return wayOn(journal, candidate, day);
  const later = dayAfterRest(journal, day);
  if (day.kind === 'golden-weekend') {
    const wanted =
      journal.settings.goldenWeekends === true || movedTo === day.date || cannotWait(candidate, day.date, later);
    if (wanted || isAppointment(journal, candidate, day.date)) return wayOn(journal, candidate, day);
  } else if (cannotWait(candidate, day.date, later)) {
    // A deadline does not wait for a day of rest: in writing, and when one is awake.
    const { way, person, effort } = candidate;
    if (way !== 'in-person' && way !== 'phone') return effort === 'shift' ? { ...rest, later } : way;
    if (person !== null && effort !== 'shift' && effort !== 'own') return 'e-mail';
  }
  return { ...rest, later };
}

/** What is due within days of the rest's end is not left for then; a promise whose day is long past has time until it. */
function cannotWait({ hard, window: { best, closes } }: Open['candidate'], day: PlainDate, later: PlainDate): boolean {
  if (hard !== true) return false;
  if (closes !== null) return closes <= addDays(later, DAYS_TO_SPARE);
  return best >= addDays(day, -DAYS_TO_SPARE) && best <= later;
}

const DAYS_TO_SPARE = 2;

/** Before its best day it waits, if that day or one soon after it suits. */
function tooEarly(journal: Journal, open: Open, date: PlainDate): Hindrance | null {
  const { best, candidate } = open;
  if (date >= best) return null;
  const loosened = best > candidate.window.best;
  const { closes } = candidate.window;
  const last = addDays(best, LOOK_AFTER_BEST);
  const until = closes !== null && closes < last ? closes : last;
  for (let day = best; day <= until; day = addDays(day, 1)) {
    const way = onItsDay(journal, open, dayFacts(journal, day));
    if (typeof way !== 'string') continue;
    return loosened
      ? { for: 'not-now', reason: 'It comes less often now, as you put it off or chose so.', later: day }
      : { for: 'better-day', reason: 'A better day for it is coming.', later: day };
  }
  return null;
}

const LOOK_AFTER_BEST = 14;

/** The first day from `from` on which it may be done and its window is open; null where none is known. */
export function nextPossible(setting: Setting, open: Open, from: PlainDate): PlainDate | null {
  const { opens, closes } = open.candidate.window;
  let day = from < opens ? opens : from;
  for (let looked = 0; looked < LOOKS; looked += 1) {
    if (closes !== null && day > closes) return null;
    const found = possibleOn(setting, open, day);
    if (!isHindrance(found)) return day;
    if (found.later === null || found.later <= day) return null;
    day = found.later;
  }
  return null;
}

const LOOKS = 30;
