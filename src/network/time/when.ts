import { addDays, daysBetween, isPlainDate, type PlainDate, weekdayOf, yearOf } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { type DateWords, findDateWords, findTimeOfDay, type TimeOfDay } from './date-words.ts';
import type { LocalTime } from './local-time.ts';
import { shiftDay } from './shift-day.ts';

export interface When {
  /** The day as the shift counts it; never after the day that now belongs to. */
  readonly on: PlainDate;
  /** The words that told it, as typed. */
  readonly matched: string;
  /** The text without them. A time of day stays: it says more than the day. */
  readonly rest: string;
}

/**
 * The day that a line names in English: `yesterday`, `last night`, `Tuesday on rounds`, `2 days ago`, `Nov 3`. Days are
 * counted from the shift, so that at 02:00 on nights `yesterday` is the shift before this one. Only the past is read: null
 * for a line without a day, or with one ahead. Of several days the first counts.
 */
export function readWhen(text: string, now: LocalTime, journal: Journal): When | null {
  const today = shiftDay(journal, now);
  const time = findTimeOfDay(text);
  for (const words of findDateWords(text)) {
    const on = dayOf(words, { time: time !== null && isNextTo(text, words, time) ? time : null, now, today, journal });
    if (on === null || on > today || daysBetween(on, today) > LONGEST_AGO) continue;
    const end = words.index + words.text.length;
    return { on, matched: words.text, rest: joined(text.slice(0, words.index), text.slice(end)) };
  }
  if (time === null || time.minutes > now.minutes) return null;
  // `at 2 am`, told after the night: the shift it belongs to has ended.
  const on = shiftDay(journal, { date: now.date, minutes: time.minutes });
  return on < today ? { on, matched: time.text, rest: text.trim() } : null;
}

/** Two years: what is older is no contact of this year, rather a date of birth. */
const LONGEST_AGO = 730;
/** A day and month without year further back than this is more likely one ahead. */
const LONGEST_WITHOUT_YEAR = 300;

interface Context {
  readonly time: TimeOfDay | null;
  readonly now: LocalTime;
  /** The day that now belongs to. */
  readonly today: PlainDate;
  readonly journal: Journal;
}

function dayOf(words: DateWords, context: Context): PlainDate | null {
  const { time, now, today, journal } = context;
  if (words.is === 'minutes-ago') return shiftDay(journal, minutesBefore(now, words.minutes));
  if (words.is === 'nights-ago') return addDays(today, -words.nights);
  if (time === null) return calendarDay(words, today);
  // With a time of day the words mean the calendar; whose shift that was is asked of the shift.
  const date = calendarDay(words, now.date);
  return date === null ? null : shiftDay(journal, { date, minutes: time.minutes });
}

function calendarDay(
  words: Extract<DateWords, { is: 'days-ago' | 'weekday' | 'month-day' | 'date' }>,
  today: PlainDate,
): PlainDate | null {
  switch (words.is) {
    case 'days-ago':
      return addDays(today, -words.days);
    case 'date':
      return words.date;
    case 'weekday':
      return weekdayBefore(today, words);
    case 'month-day': {
      const year = yearOf(today);
      const date = [year, year - 1]
        .map((of) => `${of}-${words.monthDay}`)
        .find((day) => isPlainDate(day) && day <= today);
      return date === undefined || daysBetween(date, today) > LONGEST_WITHOUT_YEAR ? null : date;
    }
  }
}

/** Weeks begin on Monday here. */
function weekdayBefore(today: PlainDate, { weekday, which }: Extract<DateWords, { is: 'weekday' }>): PlainDate {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const sinceMonday = (weekdayOf(today) + 6) % 7;
  const isThisWeek = back <= sinceMonday;
  if (which === 'last-week' && isThisWeek) return addDays(today, -back - 7);
  return addDays(today, -(back === 0 && which === 'last' ? 7 : back));
}

function minutesBefore({ date, minutes }: LocalTime, ago: number): LocalTime {
  const at = minutes - ago;
  const days = Math.floor(at / 1440);
  return { date: addDays(date, days), minutes: at - 1440 * days };
}

function isNextTo(text: string, words: DateWords, time: TimeOfDay): boolean {
  const [first, second] = words.index < time.index ? [words, time] : [time, words];
  return /^[\s,]*$/.test(text.slice(first.index + first.text.length, second.index));
}

/** Two pieces of a line as one, without what held the words between them. */
function joined(before: string, after: string): string {
  const [start, end] = [before.trimEnd(), after.trimStart()];
  const text = start === '' || end === '' || /^[,.;:!?)]/.test(end) ? `${start}${end}` : `${start} ${end}`;
  return /[\p{L}\p{N}]/u.test(text) ? text.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '') : '';
}
