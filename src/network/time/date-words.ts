import type { ParsedResult } from 'chrono-node/en';
import { isPlainDate, type PlainDate } from '../../base/plain-date.ts';
import { minutesAgo, parseDays, parseTimes } from './chrono.ts';

/** Words that name a day, and what they say of it, whatever day it is now. */
export type DateWords = DayMeant & { readonly index: number; readonly text: string };

type DayMeant =
  | { readonly is: 'days-ago'; readonly days: number }
  /** The shift that many before this one. */
  | { readonly is: 'nights-ago'; readonly nights: number }
  | { readonly is: 'minutes-ago'; readonly minutes: number }
  | { readonly is: 'weekday'; readonly weekday: number; readonly which: 'latest' | 'last' | 'last-week' }
  /** `MM-DD` */
  | { readonly is: 'month-day'; readonly monthDay: string }
  | { readonly is: 'date'; readonly date: PlainDate };

export interface TimeOfDay {
  readonly index: number;
  readonly text: string;
  /** After midnight. */
  readonly minutes: number;
}

/** A day stands near the beginning; reading on in a page pasted by mistake would stop the typing. */
const LONGEST_LINE = 1000;

/** The first clock time of the text that says am or pm: a bare number is more often a dose. */
export function findTimeOfDay(text: string): TimeOfDay | null {
  for (const { index, text: matched, start } of parseTimes(text.slice(0, LONGEST_LINE))) {
    if (!/\d\s*[ap]\.?m\b/i.test(matched)) continue;
    return { index, text: matched, minutes: 60 * (start.get('hour') ?? 0) + (start.get('minute') ?? 0) };
  }
  return null;
}

/** The words of the text that name a day of the past, in order. Words that also mean something else need more than themselves. */
export function findDateWords(text: string): readonly DateWords[] {
  return parseDays(text.slice(0, LONGEST_LINE)).flatMap((result) => {
    const before = text.slice(0, result.index);
    const after = text.slice(result.index + result.text.length);
    const meant = isPartOfName(before, after) ? null : meaningOf(result, before, after);
    if (meant === null) return [];
    const genitive = /^['’]s\b/.exec(after)?.[0] ?? '';
    // chrono takes a comma or bracket beside a weekday with it.
    const words = genitive === '' ? withoutBrackets(result.text) : result.text;
    const index = result.index + result.text.indexOf(words);
    const isBracketed = text[index - 1] === '(' && text[index + words.length] === ')';
    return [
      isBracketed ? { ...meant, index: index - 1, text: `(${words})` } : { ...meant, index, text: words + genitive },
    ];
  });
}

/** `Friday-Smith`, `Dr. Sunday` */
function isPartOfName(before: string, after: string): boolean {
  return /^[-–]\p{L}/u.test(after) || /(?:\p{L}[-–]|\b(?:Dr|Mr|Mrs|Ms|Prof)\.?\s+)$/u.test(before);
}

function withoutBrackets(text: string): string {
  const bare = text.replace(/^[\s,]+|[\s,]+$/g, '');
  return /^[(（].*[)）]$/.test(bare) ? bare : bare.replace(/^[(（]\s*|\s*[)）]$/g, '');
}

function meaningOf(result: ParsedResult, before: string, after: string): DayMeant | null {
  const words = result.text.toLowerCase().replace(/\s+/g, ' ').trim();
  if (/^last night/.test(words)) return { is: 'nights-ago', nights: 1 };
  if (/night before last$/.test(words)) return { is: 'nights-ago', nights: 2 };
  if (/^(today|tonight|this (morning|afternoon|evening))/.test(words)) return { is: 'days-ago', days: 0 };
  const { start } = result;
  if (start.isCertain('minute')) return / ago$/.test(words) ? { is: 'minutes-ago', minutes: minutesAgo(result) } : null;
  if (start.isCertain('weekday') && !start.isCertain('day')) return weekdayOf(result, words, before);
  if (!start.isCertain('day') || !start.isCertain('month')) return null;
  if (isCountedBack(words, before)) return { is: 'days-ago', days: Math.round(minutesAgo(result) / 1440) };
  return dateOf(result, words, before, after);
}

function isCountedBack(words: string, before: string): boolean {
  if (/^(yesterday|yest|ystd|yday|(the )?day before yesterday)\b/.test(words) || / ago$/.test(words)) return true;
  // `the last week of the rotation` is none that just went by.
  return words === 'last week' && !/\b(the|my|his|her|their|our|your|a|this|that|for)\s+$/i.test(before);
}

/** Words before a day that make it one ahead, or one of many. */
const AHEAD =
  /\b(every|each|by|until|till|before|after|due|coming|upcoming|following|for|to|next)\s+(the\s+)?$|\b(will|won['’]t|going to|gonna|plan(s|ning)? to)\b[^.;!?\n]*$|['’]ll\b[^.;!?\n]*$/i;

function weekdayOf({ text, start }: ParsedResult, words: string, before: string): DayMeant | null {
  if (AHEAD.test(before) || /\bnext\b|week(end|day)\b/.test(words)) return null;
  // `Sat with her`, `the sun`: the short forms are days only where they can be nothing else.
  if (/\b(sat|sun)\b\.?/.test(words) && !/\b(on|last|past|this)\s+(Sat|Sun)\b/.test(text)) return null;
  const which = /\b(last|past) week$/.test(words) ? 'last-week' : /\b(last|past) /.test(words) ? 'last' : 'latest';
  return { is: 'weekday', weekday: start.get('weekday') ?? 0, which };
}

/** What follows the number of a count: `Dec 2 units`, `May 3 patients`. */
const COUNTED =
  /^\s*(%|mg|mcg|units?|mm|cm|ml|patients?|pts?|people|times|weeks?|days?|hours?|hrs?|months?|years?|or|out of)\b/i;

function dateOf({ text, start }: ParsedResult, words: string, before: string, after: string): DayMeant | null {
  const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0];
  const monthDay = `${two(month)}-${two(day)}`;
  const isNamed = /[a-z]{3}/.test(words);
  if (start.isCertain('year')) {
    // With dots it is the day first for some, the month for others.
    const date = /\d\.\d/.test(words) ? '' : `${year}-${monthDay}`;
    return isPlainDate(date) ? { is: 'date', date } : null;
  }
  // `2/6` is a murmur; `may` and `march` in small letters are verbs.
  if (!isNamed || /\b(may|march|mar|dec|sec)\b/.test(text) || COUNTED.test(after) || AHEAD.test(before)) return null;
  return { is: 'month-day', monthDay };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
