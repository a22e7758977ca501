import { daysBetween, type PlainDate, yearOf } from '../../base/plain-date.ts';
import { dateInWords } from '../words/dates.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `Saturday 21 November`; with its year where that is not `today`’s. */
export function dayInWords(date: PlainDate, today: PlainDate): string {
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  const words = `${weekday} ${dateInWords(date)}`;
  return yearOf(date) === yearOf(today) ? words.replace(/ \d{4}$/, '') : words;
}

/** How long ago: `today`, `yesterday`, `3 days ago`, `2 weeks ago`, `5 months ago`; a day to come is `in 3 days`. */
export function agoInWords(date: PlainDate, today: PlainDate): string {
  const days = daysBetween(date, today);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days === -1) return 'tomorrow';
  return days > 0 ? `${spanInWords(days)} ago` : `in ${spanInWords(-days)}`;
}

function spanInWords(days: number): string {
  if (days < 14) return counted(days, 'day');
  if (days < 61) return counted(Math.floor(days / 7), 'week');
  if (days < 730) return counted(Math.floor(days / 30.44), 'month');
  return counted(Math.floor(days / 365.25), 'year');
}

/** `1 day`, `3 days` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
