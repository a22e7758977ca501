import { isPlainDate } from '../base/plain-date.ts';

const YEAR = /^(19|20)\d{2}$/;
const MONTH = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/;

/** True of `2026`, `2026-10`, `2026-10-02`, a range `2022/2023` (the later end last) and `undated`. */
export function isFactDate(text: string): boolean {
  if (text === 'undated') return true;
  const [from, to, ...more] = text.split('/');
  if (from === undefined || more.length > 0 || !isPoint(from)) return false;
  return to === undefined || (isPoint(to) && from.length === to.length && from < to);
}

function isPoint(text: string): boolean {
  return YEAR.test(text) || MONTH.test(text) || (YEAR.test(text.slice(0, 4)) && isPlainDate(text));
}

/**
 * A string that sorts by the last day a date may mean: `2026` after `2026-10-02`, a range by its end, `undated` first.
 * Only for comparing: `2026-12-31` here does not say the fact is of that day.
 */
export function latestDay(date: string): string {
  if (date === 'undated') return '';
  const last = date.slice(date.indexOf('/') + 1);
  return `${last}${'-12-31'.slice(last.length - 4)}`;
}
