import { err, ok, problem, type Result } from '../../base/result.ts';

// TextDecoder is a host's; and it does not tell where the text stops being UTF-8, which is the place a user needs.

/** Decodes UTF-8, with or without a byte order mark. What is in another encoding is named, with the way to mend it. */
export function decodeUtf8(bytes: Uint8Array): Result<string> {
  const other = otherEncoding(bytes);
  if (other !== null) return err([other]);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const pieces: string[] = [];
  let units: number[] = [];
  let at = hasMark ? 3 : 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    if (first === 0) return err([problem(lineAt(bytes, at), 'holds a NUL byte, so it is damaged or no text file')]);
    const length = first < 0x80 ? 1 : sequenceLength(first);
    const point = length === 1 ? first : pointOf(bytes, at, length);
    if (point === null)
      return err([
        problem(lineAt(bytes, at), `${hex(first)} is not UTF-8 but looks like Latin-1 or Windows-1252; ${SAVE_AGAIN}`),
      ]);
    if (point < 0x10000) units.push(point);
    else units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
    if (units.length > 8000) {
      pieces.push(String.fromCharCode(...units));
      units = [];
    }
    at += length;
  }
  pieces.push(String.fromCharCode(...units));
  return ok(pieces.join(''));
}

const SAVE_AGAIN = 'save it again as "CSV UTF-8"';

function otherEncoding(bytes: Uint8Array) {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || looksLikeUtf16(bytes))
    return problem('', `is in UTF-16; ${SAVE_AGAIN}`);
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4)
    return problem('', `is a workbook or a zip, not a CSV; open it and ${SAVE_AGAIN}`);
  return null;
}

/** Plain letters in UTF-16 have a zero in every other byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  return head.length >= 4 && zeros.some((count) => count > 0.4 * (head.length / 2));
}

function sequenceLength(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

const LOWEST: Readonly<Record<number, number>> = { 2: 0x80, 3: 0x800, 4: 0x10000 };

/** The code point of a sequence of two to four bytes, or null where it is not well formed. */
function pointOf(bytes: Uint8Array, at: number, length: number): number | null {
  if (length === 0) return null;
  let point = (bytes[at] ?? 0) & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next++) {
    const byte = bytes[next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return point < (LOWEST[length] ?? 0) || point > 0x10ffff || isSurrogate ? null : point;
}

function lineAt(bytes: Uint8Array, at: number): string {
  let line = 1;
  for (let seen = 0; seen < at; seen++) if (bytes[seen] === 10) line++;
  return `line ${line}`;
}

function hex(byte: number): string {
  return `byte 0x${byte.toString(16).toUpperCase()}`;
}
