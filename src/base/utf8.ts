import { err, ok, problem, type Result } from './result.ts';

// Every host has it (Encoding Standard); the bare language does not, so the inner rooms' compiler must be told.
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** Decodes UTF-8, with or without a byte order mark. What is in another encoding is named, with the way to mend it. */
export function decodeUtf8(bytes: Uint8Array): Result<string> {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || looksLikeUtf16(bytes)) {
    return err([problem('', 'is in UTF-16; save it again as UTF-8')]);
  }
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4) {
    return err([problem('', 'is a workbook or a zip, not a text; open it and save it again as UTF-8 text')]);
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) return err([problem(lineOf(bytes, nul), 'holds a NUL byte, so it is damaged or no text file')]);
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes);
    const line = readable.slice(0, readable.indexOf('\ufffd')).split('\n').length;
    return err([problem(`line ${line}`, 'is not UTF-8 text, perhaps Latin-1 or Windows-1252; save it again as UTF-8')]);
  }
}

/** Plain letters in UTF-16 have a zero in every other byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  return head.length >= 4 && zeros.some((count) => count > 0.4 * (head.length / 2));
}

function lineOf(bytes: Uint8Array, at: number): string {
  return `line ${bytes.subarray(0, at).filter((byte) => byte === 10).length + 1}`;
}
