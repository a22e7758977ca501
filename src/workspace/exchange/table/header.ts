/** Where the header of a table stands in its file. */
export interface HeaderPlace {
  /** Its line, from 0. */
  readonly line: number;
  /** Where that line begins in the text. */
  readonly at: number;
}

/** A header of 500 columns is shorter, in characters. */
export const LONGEST_HEADER = 100_000;

/** The first line that is neither blank nor Excel's word on the delimiter (`sep=;`). */
export function firstHeader(text: string): HeaderPlace {
  let [line, at] = [0, 0];
  while (at < text.length) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    const words = text.slice(at, Math.min(end, at + 200)).trim();
    if (words !== '' && !/^"?sep=.?"?$/i.test(words)) break;
    at = end + 1;
    line += 1;
  }
  return { line, at };
}
