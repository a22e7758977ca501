import { parse as parseDates } from 'chrono-node/en';
import Papa from 'papaparse';
import { isPlainDate, type PlainDate, yearOf } from '../../base/plain-date.ts';
import { BLOCK_TYPES, type Block } from '../../network/records/block.ts';
import { LINE_LENGTH } from '../../network/records/fields.ts';
import { blockTypeOf } from '../../workspace/exchange/schedule/block-type-of.ts';
import { BLOCK_TYPE_WORDS } from './block-types.ts';
import { trainingYearStart } from './next-block.ts';

export interface PastedBlocks {
  readonly blocks: readonly Block[];
  /** Rows that were not understood, with the reason; `row` counts from 1. */
  readonly skipped: readonly { readonly row: number; readonly text: string; readonly reason: string }[];
}

/** More rows than a year can have are no schedule. */
const MOST_ROWS = 400;

/**
 * Rows copied from a spreadsheet, tab separated: type, name, first day, last day, in this order or with further columns between.
 * Dates as people write them, the month first where that is open; without a year they are of today's training year.
 * Never throws: what cannot be read is told row by row.
 */
export function readBlocks(text: string, today: PlainDate): PastedBlocks {
  const delimiter = text.includes('\t') ? '\t' : text.includes(';') ? ';' : '\t';
  const { data } = Papa.parse<readonly string[]>(text.replace(/\0/g, ''), { delimiter, skipEmptyLines: false });
  const blocks: Block[] = [];
  const skipped: { row: number; text: string; reason: string }[] = [];
  for (const [at, cells] of data.slice(0, MOST_ROWS).entries()) {
    const words = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
    if (words.every((word) => word === '')) continue;
    const read = readRow(words, today);
    if (typeof read !== 'string') blocks.push(read);
    else if (!(at === 0 && isHeader(words)))
      skipped.push({ row: at + 1, text: words.join(' ').slice(0, 80), reason: read });
  }
  if (data.length > MOST_ROWS) {
    skipped.push({ row: MOST_ROWS + 1, text: '', reason: `more than ${MOST_ROWS} rows: the rest is left out` });
  }
  return { blocks, skipped };
}

function readRow(cells: readonly string[], today: PlainDate): Block | string {
  const dated = cells.map((cell) => datesOf(cell, today));
  const days = dated.flat();
  const words = cells.filter((cell, at) => cell !== '' && dated[at]?.length === 0);
  const [from, to] = days;
  if (from === undefined) return 'no first day, such as 7/1/2026';
  if (to === undefined) return 'no last day';
  if (to < from) return `ends on ${to}, before it starts on ${from}`;
  return { ...named(words), from, to };
}

function named(words: readonly string[]): Block {
  const [first = '', ...rest] = words;
  const exact = BLOCK_TYPES.find((type) =>
    [type, BLOCK_TYPE_WORDS[type].name.toLowerCase()].includes(first.toLowerCase()),
  );
  const type = exact ?? blockTypeOf(first) ?? blockTypeOf(words.join(' ')) ?? 'other';
  // A word that only says the type again is no name.
  const name = (exact === undefined ? words : rest).join(', ').slice(0, LINE_LENGTH);
  return { type, ...(name === '' ? {} : { name }), ...BLOCK_TYPE_WORDS[type].preset };
}

/** The days a cell names and nothing else: `7/1`, `Jul 1, 2026`, `7/1/2026 – 7/28/2026`. */
function datesOf(cell: string, today: PlainDate): readonly PlainDate[] {
  if (isPlainDate(cell)) return [cell];
  if (cell.length > 60 || !/\d/.test(cell)) return [];
  const [result, ...others] = parseDates(cell.replace(/[–—]/g, '-'), new Date(`${today}T12:00:00`));
  if (result === undefined || others.length > 0) return [];
  const left = cell.length - result.text.length;
  if (left > 4) return [];
  const from = dayOf(result.start, today);
  const to = result.end == null ? null : dayOf(result.end, today);
  return [from, to].filter((day) => day !== null);
}

interface Components {
  get(part: 'year' | 'month' | 'day'): number | null;
  isCertain(part: 'year' | 'month' | 'day'): boolean;
}

function dayOf(parts: Components, today: PlainDate): PlainDate | null {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null || month === null || day === null || !parts.isCertain('day') || !parts.isCertain('month'))
    return null;
  const monthAndDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const start = yearOf(trainingYearStart(today));
  const inYear = parts.isCertain('year') ? year : monthAndDay >= '07-01' ? start : start + 1;
  const text = `${String(inYear).padStart(4, '0')}-${monthAndDay}`;
  return isPlainDate(text) ? text : null;
}

function isHeader(words: readonly string[]): boolean {
  return words.some((word) =>
    /^(type|block|rotation|name|service|from|start|begin|first|to|end|last|dates?)\b/i.test(word),
  );
}
