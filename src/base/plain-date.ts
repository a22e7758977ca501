/** A calendar day without a time zone, `YYYY-MM-DD`. Strings of this form compare in time order. */
export type PlainDate = string;

export function isPlainDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayNumber(text) !== null;
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. NaN where one of them is no date. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (dayNumber(to) ?? Number.NaN) - (dayNumber(from) ?? Number.NaN);
}

/**
 * The day that many days later; earlier for a negative number. Outside of the years 0 to 9999 the answer is `BEFORE_ALL` or
 * `AFTER_ALL`, which are no dates, compare as their names say and stay what they are. Throws a RangeError where `date` is
 * none.
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  const day = dayNumber(date);
  if (day === null && (date === BEFORE_ALL || date === AFTER_ALL)) return date;
  if (day === null) throw new RangeError(`${date} is no date`);
  return dateOf(day + Math.floor(days));
}

/** 0 is Sunday; NaN where `date` is none. */
export function weekdayOf(date: PlainDate): number {
  const day = dayNumber(date);
  return day === null ? Number.NaN : (((day + 3) % 7) + 7) % 7;
}

/*
 * Reckoned in whole numbers, since the advisor asks for tens of thousands of days at a time and a `Date` with its text
 * costs ten times as much: days are counted from 0000-03-01, so that a leap day is the last one of its year.
 */
const DAYS_IN_400_YEARS = 146_097;
const DAYS_IN_100_YEARS = 36_524;
const DAYS_IN_4_YEARS = 1461;

/** Days since 0000-03-01 in the Gregorian calendar; null for what is no date. */
function dayNumber(date: PlainDate): number | null {
  if (date.length !== 10 || date.charCodeAt(4) !== DASH || date.charCodeAt(7) !== DASH) return null;
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  const day = digits(date, 8, 10);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return null;
  const years = month > 2 ? year : year - 1;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leaps + daysBefore((month + 9) % 12) + day - 1;
}

function dateOf(dayNumberOf: number): PlainDate {
  const era = Math.floor(dayNumberOf / DAYS_IN_400_YEARS);
  const day = dayNumberOf - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (day -
      Math.floor(day / (DAYS_IN_4_YEARS - 1)) +
      Math.floor(day / DAYS_IN_100_YEARS) -
      Math.floor(day / (DAYS_IN_400_YEARS - 1))) /
      365,
  );
  const dayOfYear = day - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + 400 * era + (month <= 2 ? 1 : 0);
  if (Number.isNaN(year)) throw new RangeError('a day that is no number');
  // No reason to fail: who counts on from the last day there is must come to an end, and who shows it can tell.
  if (year < 0 || year > 9999) return year < 0 ? BEFORE_ALL : AFTER_ALL;
  return `${`${year}`.padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfYear - daysBefore(monthFromMarch) + 1)}`;
}

/** Days of a year that begins in March before its n-th month, from 0. */
function daysBefore(monthFromMarch: number): number {
  return Math.floor((153 * monthFromMarch + 2) / 5);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const BEFORE_ALL = '0000-00-00';
const AFTER_ALL = '9999-99-99';

const DASH = 45;
const ZERO = 48;

/** NaN where a letter is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = 10 * number + digit;
  }
  return number;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
