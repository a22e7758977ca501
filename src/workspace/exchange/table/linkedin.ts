import { isPlainDate, type PlainDate } from '../../../base/plain-date.ts';
import type { FoundPeople, PeopleTable } from '../people-file.ts';
import { columnsOf } from './columns.ts';
import { type HeaderPlace, LONGEST_HEADER } from './header.ts';
import { peopleOfRows } from './people-of-rows.ts';

/** How far down the header of LinkedIn's file may stand. */
const PREAMBLE_LINES = 200;

/** Where LinkedIn's header stands, below a preamble of any length; undefined where there is none. */
export function linkedinHeader(text: string): HeaderPlace | undefined {
  let at = 0;
  for (let line = 0; line < PREAMBLE_LINES && at < text.length; line += 1) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    const words = text.slice(at, Math.min(end, at + LONGEST_HEADER));
    if (/\bfirst name\b/i.test(words) && /\bconnected on\b/i.test(words)) return { line, at };
    at = end + 1;
  }
  return undefined;
}

/** The people of LinkedIn's Connections.csv. */
export function linkedinPeople(table: PeopleTable): FoundPeople {
  const { cell } = columnsOf(table);
  return peopleOfRows(table, 'linkedin', (row) => {
    const on = connectedOn(cell(row, 'Connected On'));
    return {
      names: [cell(row, 'First Name'), cell(row, 'Last Name')],
      addresses: [cell(row, 'URL')],
      emails: [cell(row, 'Email Address')],
      institution: cell(row, 'Company'),
      title: cell(row, 'Position'),
      howMet: on === undefined ? undefined : `LinkedIn, connected ${inWords(on)}`,
    };
  });
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `28 Sep 2026`, `7-Feb-22` → `2026-09-28`, `2022-02-07`; undefined for anything else. */
export function connectedOn(text: string): PlainDate | undefined {
  const [, day, name, year] = /^\s*(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d{2})\s*$/.exec(text) ?? [];
  const month = MONTHS.findIndex((one) => one.toLowerCase() === name?.toLowerCase()) + 1;
  if (day === undefined || year === undefined || month === 0) return undefined;
  // LinkedIn began in 2003.
  const date = `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPlainDate(date) ? date : undefined;
}

/** `2026-09-28` → `28 Sep 2026` */
function inWords(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
