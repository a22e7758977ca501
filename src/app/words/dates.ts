import { isPlainDate, type PlainDate } from '../../base/plain-date.ts';

// biome-ignore format: a list in one line
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A fact's date in words: `2026-10-02` → `2 October 2026`, `2026-10` → `October 2026`, `2022/2023` → `2022 to 2023`. */
export function dateInWords(date: string): string {
  if (date === '' || date === 'undated') return 'no date given';
  const [from, to] = date.split('/');
  if (from !== undefined && to !== undefined) return `${dateInWords(from)} to ${dateInWords(to)}`;
  const [year, month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The device's own calendar day. */
export function todayOf(now: Date): PlainDate {
  const text = [
    String(now.getFullYear()).padStart(4, '0'),
    String(now.getMonth() + 1).padStart(2, '0'),
    String(now.getDate()).padStart(2, '0'),
  ].join('-');
  return isPlainDate(text) ? text : now.toISOString().slice(0, 10);
}
