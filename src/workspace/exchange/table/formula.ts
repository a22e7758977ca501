/** A cell that a spreadsheet would run, or one that was neutralised already: the apostrophe is put before it. */
const RISKY = /^'*[=+\-@\t\r＝＋－＠]/;

/** For papaparse's `escapeFormulae`: it puts an apostrophe before what matches. */
export const FORMULA = RISKY;

/** Takes the apostrophe away again that keeps a spreadsheet from running the cell: `'+1 555` is `+1 555`. */
export function withoutApostrophe(cell: string): string {
  return cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell;
}
