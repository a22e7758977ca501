import Papa from 'papaparse';
import type { Skipped, TableRow } from '../people-file.ts';

export const MOST_ROWS = 50_000;
/**
 * So many broken quotes are stepped over one by one, and fewer in a long file, which is read anew for each; with more of
 * them every line is read for itself.
 */
const MOST_BREAKS = 20;
const MOST_READ_ANEW = 4_000_000;

export interface Rows {
  /** The header first. */
  readonly rows: readonly TableRow[];
  readonly skipped: readonly Skipped[];
}

/**
 * Reads rows of cells, each with its place; `above` lines stand above the first one. A quote that is opened and not
 * closed would swallow all that follows: its line is left out, and reading goes on below it.
 */
export function readRows(text: string, delimiter: string, above: number): Rows {
  const rows: TableRow[] = [];
  const skipped: Skipped[] = [];
  let rest = text;
  let line = above;
  const most = Math.min(MOST_BREAKS, MOST_READ_ANEW / text.length);
  for (let breaks = 0; breaks <= most; breaks += 1) {
    const { data, errors } = parse(rest, delimiter, MOST_ROWS + 2 - rows.length);
    const broken = errors.find(({ type }) => type === 'Quotes')?.row;
    // Where nothing was broken, rows are counted as a spreadsheet shows them; a break tears that count, lines stay.
    const word = skipped.length === 0 && broken === undefined ? 'row' : 'line';
    for (const cells of data.slice(0, broken)) {
      rows.push({ at: `${word} ${line + 1}`, cells });
      line += word === 'row' ? 1 : linesOf(cells);
    }
    if (broken === undefined) return { rows, skipped };
    skipped.push({ at: `line ${line + 1}`, reason: BROKEN });
    // Without a header the rest is of no use.
    if (rows.length === 0) return { rows, skipped };
    rest = withoutLine(rest.slice(broken === 0 ? 0 : parse(rest, delimiter, broken).meta.cursor));
    line += 1;
    if (rest === '') return { rows, skipped };
  }
  return lineByLine(rest, delimiter, line, { rows, skipped });
}

const BROKEN = 'a quote is opened here and not closed; close it or delete it';

function parse(text: string, delimiter: string, preview: number) {
  return Papa.parse<readonly string[]>(text, { delimiter, preview });
}

function lineByLine(text: string, delimiter: string, above: number, { rows, skipped }: Rows): Rows {
  const more: TableRow[] = [];
  const left: Skipped[] = [];
  for (const [index, line] of text.split('\n', MOST_ROWS + 2).entries()) {
    const at = `line ${above + index + 1}`;
    const { data, errors } = parse(line, delimiter, 1);
    if (errors.some(({ type }) => type === 'Quotes')) left.push({ at, reason: BROKEN });
    else more.push({ at, cells: data[0] ?? [] });
  }
  return { rows: [...rows, ...more], skipped: [...skipped, ...left] };
}

function linesOf(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + cell.split('\n').length - 1, 1);
}

function withoutLine(text: string): string {
  const end = text.indexOf('\n');
  return end === -1 ? '' : text.slice(end + 1);
}
