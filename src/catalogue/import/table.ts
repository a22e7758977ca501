import Papa from 'papaparse';
import { err, ok, problem, type Result } from '../../base/result.ts';
import { show } from '../../base/schema.ts';

/** A table of cells. `rows[0]` is row 2 of the file: the header is row 1, as a spreadsheet counts. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const MOST_COLUMNS = 500;
const MOST_ROWS = 50_000;

/** Parses CSV (comma, semicolon or tab), and refuses what is no table a person would keep. */
export function readTable(text: string): Result<Table> {
  if (text.trim() === '') return err([problem('', 'is empty; it needs a header and at least one row')]);
  // A last line that is empty would count when the delimiter is guessed, and spoil the guess in a short table.
  const lines = text.replace(/[\r\n]+$/, '');
  const { data, errors } = Papa.parse<readonly string[]>(lines, { preview: MOST_ROWS + 2 });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes)
    return err([problem(rowPlace(quotes.row ?? 0), 'a quote is opened here and not closed; close it or delete it')]);
  const [header = [], ...rows] = data;
  const widest = data.findIndex((row) => row.length > MOST_COLUMNS);
  if (widest >= 0)
    return err([
      problem(
        rowPlace(widest),
        `has ${data[widest]?.length} columns; at most ${MOST_COLUMNS} are read, delete the others`,
      ),
    ]);
  if (rows.length > MOST_ROWS) return err([problem('', `has more than ${MOST_ROWS} rows; split it`)]);
  if (rows.every(isBlank)) return err([problem('', 'has no rows below its header')]);
  return ok({ header: header.map((name) => name.trim()), rows });
}

export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** `row 7`, counted as a spreadsheet does, from the index of the row in the file. */
export function rowPlace(index: number): string {
  return `row ${index + 1}`;
}

/** `row 7, column "H1B"` */
export function cellPlace(index: number, column: string): string {
  return `${rowPlace(index)}, column ${show(column)}`;
}

/** True of a cell that a spreadsheet would run: it begins with = + - @ (also full width) or a tab, and is not just a number. */
export function isFormula(cell: string): boolean {
  if (/^[\t\r]/.test(cell)) return cell.trim() !== '';
  const text = cell.trim();
  if (!/^[=+@\-＝＋－＠]/.test(text)) return false;
  // Signed numbers, telephone numbers and a bare dash run nothing.
  return !/^[+-]?[\d\s().,-]*%?$/.test(text);
}
