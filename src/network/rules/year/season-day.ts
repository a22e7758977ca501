import type { PlainDate } from '../../../base/plain-date.ts';
import type { CalendarEvent, Figure, Season } from '../../../catalogue/season.ts';
import { dayWords } from '../../drafts/day-words.ts';

/** The day of the season's calendar; null where none was found. */
export function seasonDay(season: Season, event: CalendarEvent): PlainDate | null {
  return season.calendar[event].value;
}

const SURE: Readonly<Record<Figure<unknown>['status'], string>> = {
  publisher: '',
  secondary: ' (not from the official page; check it there)',
  derived: ' (reckoned from the calendar; check the official page)',
  'not-published': ' (not published yet; check the official page)',
  'not-found': '',
};

/** `September 23 (not from the official page; check it there)` */
export function seasonDayWords(season: Season, event: CalendarEvent): string {
  const { value, status } = season.calendar[event];
  return value === null ? 'a day that is not known here' : `${dayWords(value)}${SURE[status]}`;
}

/** Two days of one sentence, in order; a doubt about both stands once, behind the second. */
export function seasonDayPair(
  season: Season,
  first: CalendarEvent,
  second: CalendarEvent,
): readonly [first: string, second: string] {
  const { value, status } = season.calendar[first];
  const isAlike = value !== null && status === season.calendar[second].status;
  return [isAlike ? dayWords(value) : seasonDayWords(season, first), seasonDayWords(season, second)];
}
