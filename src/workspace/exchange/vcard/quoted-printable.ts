import { decodeWindows1252, isWindows1252 } from '../windows-1252.ts';

// Every host has it (Encoding Standard); the bare language does not, so this room's compiler must be told.
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** Decodes quoted-printable text (RFC 2045) in that charset; without one, or in an unknown one, UTF-8, else Windows-1252. */
export function decodeQuotedPrintable(text: string, charset: string | undefined): string {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const hex = text[at] === '=' ? /^[0-9A-Fa-f]{2}/.exec(text.slice(at + 1, at + 3))?.[0] : undefined;
    const code = text.charCodeAt(at);
    // What is beyond ASCII should have been encoded; it is decoded already.
    if (hex === undefined && code > 126) return undecoded(text);
    bytes.push(hex === undefined ? code : Number.parseInt(hex, 16));
    if (hex !== undefined) at += 2;
  }
  const given = Uint8Array.from(bytes);
  if (charset !== undefined && isWindows1252(charset)) return decodeWindows1252(given);
  for (const label of [charset ?? 'utf-8', 'utf-8']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(given);
    } catch {
      // Not that charset, or none the host knows.
    }
  }
  return decodeWindows1252(given);
}

function undecoded(text: string): string {
  return text.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
