import Papa from 'papaparse';
import { err, ok, problem, type Result } from '../../../base/result.ts';
import type { PeopleTable, Skipped, TableRow } from '../people-file.ts';
import { withoutApostrophe } from './formula.ts';
import { type HeaderPlace, LONGEST_HEADER } from './header.ts';
import { MOST_ROWS, readRows } from './read-rows.ts';

const MOST_COLUMNS = 500;
/** No value of a person is longer. */
const LONGEST_CELL = 10_000;

/**
 * Reads a table that may be damaged, from its header on; what stands above is a preamble. A row whose quotes are broken
 * is left out, the others are read.
 */
export function readTable(text: string, { line: header, at }: HeaderPlace): Result<PeopleTable> {
  const below = text.slice(at);
  const end = below.indexOf('\n');
  const head = end === -1 ? below : below.slice(0, end);
  if (head.length > LONGEST_HEADER)
    return err([problem(place(header, 'line'), 'is too long to be the header of a table')]);
  const wrapped = isWrapped(head);
  // Excel saves a table it opened as one column with each line as one quoted cell.
  const unwrapped = wrapped
    ? cellsOf(below, ',')
        .map(([cell = '']) => cell.replaceAll('\n', ' '))
        .join('\n')
    : below;
  const delimiter = delimiterOf(wrapped ? (unwrapped.split('\n')[0] ?? '') : head);
  const { rows, skipped } = readRows(unwrapped, delimiter, header);
  const [columns, ...others] = rows;
  // A header that is broken itself names nothing.
  if (columns === undefined || skipped[0]?.at === place(header, 'line'))
    return err([problem(place(header, 'line'), 'a quote is opened in the header and not closed')]);
  const width = columns.cells.length;
  if (width > MOST_COLUMNS)
    return err([problem(place(header, 'row'), `has ${width} columns; at most ${MOST_COLUMNS} are read`)]);
  if (others.length > MOST_ROWS) return err([problem('', `has more than ${MOST_ROWS} rows; split it`)]);
  const filled = others.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const torn = filled.flatMap((row) => tornReason(row, width) ?? []);
  const sound = filled.filter((row) => tornReason(row, width) === undefined);
  return ok({
    columns: columns.cells.map((cell) => cell.trim()),
    rows: sound.map(({ at, cells }) => ({
      at,
      cells: cells.map((cell) => withoutApostrophe(cell.slice(0, LONGEST_CELL))),
    })),
    skipped: [...skipped, ...torn],
    notes: [],
  });
}

/** A row that does not fit below its header would put values where they do not belong. */
function tornReason({ at, cells }: TableRow, width: number): Skipped | undefined {
  // Below a broken quote, a short row is the rest of a cell that held line breaks.
  const short = at.startsWith('line') && cells.length < width;
  if (!short && cells.slice(width).every((cell) => cell.trim() === '')) return undefined;
  const mend = short ? '' : '; put the one that holds a comma in quotes';
  return { at, reason: `has ${cells.length} cells where the header has ${width}${mend}` };
}

/** What separates the cells of that line: the comma, semicolon or tab that stands in it most often outside quotes. */
function delimiterOf(line: string): string {
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

function place(index: number, word: 'row' | 'line'): string {
  return `${word} ${index + 1}`;
}
