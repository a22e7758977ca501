import ICAL from 'ical.js';
import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { readWallTime, type ToWall, type WallTime, wallText } from './wall-time.ts';

/** A schedule is of a year; what repeats without an end is read so far. */
const LONGEST_DAYS = 400;
const MOST_OCCURRENCES = 400;
const MOST_INTERVAL = 366;

export interface Occurrences {
  readonly starts: readonly WallTime[];
  /** What of the rule was not read, one clause; null where all was. */
  readonly left: string | null;
}

/**
 * When a repeated event begins, its first time included, as the wall clock shows it: a shift at 19:00 stays one at 19:00
 * when the clocks change. Only rules that schedules use are followed, at most so far that no file can hold the reader up.
 */
export function occurrencesOf(start: WallTime, rule: string | null, toWall: ToWall): Occurrences {
  if (rule === null) return { starts: [start], left: null };
  const safe = safeRule(rule, toWall);
  if (safe === null) return { starts: [start], left: 'repeats in a way that is not read; its first day is taken' };
  const last = addDays(start.day, LONGEST_DAYS);
  const starts: WallTime[] = [];
  try {
    const iterator = ICAL.Recur.fromString(safe.rule).iterator(ICAL.Time.fromDateTimeString(`${wallText(start)}:00`));
    for (;;) {
      const next: { readonly toString: () => string } | null = iterator.next() ?? null;
      if (next === null) break;
      const text = next.toString();
      const day: PlainDate = text.slice(0, 10);
      if (day > last || starts.length >= MOST_OCCURRENCES) {
        return { starts, left: `repeats for longer than ${LONGEST_DAYS} days; the rest is left out` };
      }
      starts.push({ day, clock: start.clock === null ? null : text.slice(11, 16) });
    }
  } catch {
    return { starts: [start], left: 'repeats in a way that is not read; its first day is taken' };
  }
  // A rule whose end lies before its start still has its first time.
  return { starts: starts.length === 0 ? [start] : starts, left: null };
}

const WEEKDAY = '(?:MO|TU|WE|TH|FR|SA|SU)';
const WEEKDAYS = new RegExp(`^${WEEKDAY}(?:,${WEEKDAY})*$`);
const NTH_WEEKDAYS = new RegExp(`^[+-]?[1-4]?${WEEKDAY}(?:,[+-]?[1-4]?${WEEKDAY})*$`);
const MONTH_DAYS = /^(?:[1-9]|1\d|2[0-8])(?:,(?:[1-9]|1\d|2[0-8]))*$/;

/**
 * The rule with the parts that are followed. ical.js looks for ever for a day that never comes, such as a Tuesday every
 * seventh day from a Monday on, so only combinations that always come are let through; null for all others.
 */
function safeRule(rule: string, toWall: ToWall): { readonly rule: string } | null {
  const parts = new Map(
    rule
      .toUpperCase()
      .split(';')
      .filter((part) => part !== '')
      .map((part) => {
        const [name = '', value = ''] = part.split('=');
        return [name.trim(), value.trim()] as const;
      }),
  );
  const frequency = parts.get('FREQ') ?? '';
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const count = parts.get('COUNT');
  const until = parts.get('UNTIL');
  const days = parts.get('BYDAY');
  const monthDays = parts.get('BYMONTHDAY');
  if (!Number.isInteger(interval) || interval < 1 || interval > MOST_INTERVAL) return null;
  if (count !== undefined && !/^[1-9]\d{0,5}$/.test(count)) return null;
  const known = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'WKST']);
  if ([...parts.keys()].some((name) => !known.has(name) && !name.startsWith('X-'))) return null;
  const follows =
    (frequency === 'DAILY' &&
      monthDays === undefined &&
      (days === undefined || (interval === 1 && WEEKDAYS.test(days)))) ||
    (frequency === 'WEEKLY' && monthDays === undefined && (days === undefined || WEEKDAYS.test(days))) ||
    (frequency === 'MONTHLY' &&
      (days === undefined || monthDays === undefined) &&
      (days === undefined || NTH_WEEKDAYS.test(days)) &&
      (monthDays === undefined || MONTH_DAYS.test(monthDays)));
  if (!follows) return null;
  const end = until === undefined ? undefined : readWallTime(until, null, toWall);
  if (until !== undefined && end === undefined) return null;
  const weekStart = parts.get('WKST');
  return {
    rule: [
      `FREQ=${frequency};INTERVAL=${interval}`,
      ...(days === undefined ? [] : [`BYDAY=${days}`]),
      ...(monthDays === undefined ? [] : [`BYMONTHDAY=${monthDays}`]),
      ...(count === undefined ? [] : [`COUNT=${count}`]),
      // UNTIL is often in UTC: on the wall it may be another day.
      ...(end === undefined
        ? []
        : [`UNTIL=${end.day.replaceAll('-', '')}T${(end.clock ?? '23:59').replace(':', '')}00`]),
      ...(weekStart === undefined || !WEEKDAYS.test(weekStart) ? [] : [`WKST=${weekStart.slice(0, 2)}`]),
    ].join(';'),
  };
}
