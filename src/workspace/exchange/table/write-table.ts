import Papa from 'papaparse';
import { FORMULA } from './formula.ts';

/**
 * CSV (RFC 4180) for a spreadsheet: CRLF, a byte order mark (without it Excel takes UTF-8 for Windows-1252), and no
 * cell that would be run: `+1 555` is written `'+1 555`, which Prelude reads back as it was.
 */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const text = Papa.unparse(
    rows.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n'))),
    { newline: '\r\n', escapeFormulae: FORMULA },
  );
  return `\uFEFF${text}\r\n`;
}
