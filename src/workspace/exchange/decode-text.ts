import { err, ok, problem, type Result } from '../../base/result.ts';
import { decodeUtf8 } from '../../base/utf8.ts';
import { decodeWindows1252 } from './windows-1252.ts';

// Every host has it (Encoding Standard); the bare language does not, so this room's compiler must be told.
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

export interface DecodedText {
  readonly text: string;
  /** A sentence, where the encoding had to be guessed or something in it was broken. */
  readonly note: string | null;
}

/**
 * Decodes the text of an address book: UTF-8, UTF-16 with its mark, else Windows-1252, which every old export is in.
 * A broken byte never loses the file; only a NUL byte, which no text holds, refuses it.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText> {
  const [a, b] = bytes;
  const wide = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  if (wide !== null) {
    const text = new TextDecoder(wide).decode(bytes);
    if (text.includes('\0')) return err([problem('', 'holds NUL characters, so it is damaged or no text file')]);
    return ok({ text, note: null });
  }
  const strict = decodeUtf8(bytes);
  if (strict.ok) return ok({ text: strict.value, note: null });
  if (bytes.includes(0)) return strict;
  const lenient = new TextDecoder('utf-8').decode(bytes);
  let [broken, sound] = [0, 0];
  for (let at = 0; at < lenient.length; at += 1) {
    const code = lenient.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) sound += 1;
  }
  // By chance a Windows-1252 text has hardly any letter beyond ASCII that is one in UTF-8 too.
  if (sound > broken) {
    const line = lenient.slice(0, lenient.indexOf('\ufffd')).split('\n').length;
    return ok({
      text: lenient,
      note: `${count(broken)} could not be read, the first in line ${line}; “\ufffd” stands there`,
    });
  }
  return ok({
    text: decodeWindows1252(bytes),
    note: 'The file is not in UTF-8; it was read as Windows-1252, so please look at letters with accents',
  });
}

function count(broken: number): string {
  return broken === 1 ? 'One letter' : `${broken} letters`;
}
