import Papa from 'papaparse';
import { err, ok, problem, type Result } from '../../../base/result.ts';
import type { PeopleTable, Skipped, TableRow } from '../people-file.ts';
import { withoutApostrophe } from './formula.ts';

const MOST_ROWS = 50_000;
const MOST_COLUMNS = 500;

/**
 * Reads a table that may be damaged. `header` is the line its header stands in, counted from 0; what stands above is a
 * preamble. A row whose quotes are broken is left out, the others are read.
 */
export function readTable(text: string, header: number): Result<PeopleTable> {
  const lines = text.split('\n');
  const head = lines[header] ?? '';
  const wrapped = isWrapped(head);
  const below = lines.slice(header).join('\n');
  // Excel saves a table it opened as one column with each line as one quoted cell.
  const unwrapped = wrapped
    ? cellsOf(below, ',')
        .map(([cell = '']) => cell.replaceAll('\n', ' '))
        .join('\n')
    : below;
  const delimiter = delimiterOf(wrapped ? (unwrapped.split('\n')[0] ?? '') : head);
  const parsed = Papa.parse<readonly string[]>(unwrapped, { delimiter, preview: MOST_ROWS + 2 });
  const broken = parsed.errors.some(({ type }) => type === 'Quotes');
  const { rows, skipped } = broken ? lineByLine(unwrapped, delimiter, header) : whole(parsed.data, header);
  const [columns, ...others] = rows;
  if (columns === undefined) return err([problem('', 'has no header row')]);
  if (columns.cells.length > MOST_COLUMNS)
    return err([problem('row 1', `has ${columns.cells.length} columns; at most ${MOST_COLUMNS} are read`)]);
  if (others.length > MOST_ROWS) return err([problem('', `has more than ${MOST_ROWS} rows; split it`)]);
  const kept = others
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ at, cells }) => ({ at, cells: cells.map(withoutApostrophe) }));
  return ok({ columns: columns.cells.map((cell) => cell.trim()), rows: kept, skipped, notes: [] });
}

/** What separates the cells of that line: the comma, semicolon or tab that stands in it most often outside quotes. */
export function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((mark) => [mark, bare.split(mark).length - 1] as const);
  const [best = [',', 0] as const] = counts.toSorted(([, a], [, b]) => b - a);
  return best[1] === 0 ? ',' : best[0];
}

function isWrapped(line: string): boolean {
  const inner = /^"((?:[^"]|"")*)"[,;\s]*$/.exec(line)?.[1];
  return inner !== undefined && /[,;\t]/.test(inner);
}

function cellsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  return Papa.parse<readonly string[]>(text, { delimiter, preview: MOST_ROWS + 2 }).data;
}

interface Rows {
  readonly rows: readonly TableRow[];
  readonly skipped: readonly Skipped[];
}

function whole(data: readonly (readonly string[])[], header: number): Rows {
  return { rows: data.map((cells, index) => ({ at: place(header + index), cells })), skipped: [] };
}

/** A quote that is not closed would swallow all that follows: then every line is read for itself. */
function lineByLine(text: string, delimiter: string, header: number): Rows {
  const rows: TableRow[] = [];
  const skipped: Skipped[] = [];
  let width = 0;
  for (const [index, line] of text.split('\n', MOST_ROWS + 2).entries()) {
    if (line.trim() === '') continue;
    const at = place(header + index, 'line');
    const { data, errors } = Papa.parse<readonly string[]>(line, { delimiter });
    const cells = data[0] ?? [];
    if (width === 0) width = cells.length;
    if (errors.some(({ type }) => type === 'Quotes'))
      skipped.push({ at, reason: 'a quote is opened here and not closed; close it or delete it' });
    else if (cells.length !== width)
      skipped.push({ at, reason: `has ${cells.length} cells where the header has ${width}` });
    else rows.push({ at, cells });
  }
  return { rows, skipped };
}

function place(index: number, word = 'row'): string {
  return `${word} ${index + 1}`;
}
