import { headerLine, type Outgoing, plainAddress, withCrlf } from './outgoing.ts';

// Every host has it (HTML Standard); the bare language does not, so this room's compiler must be told.
declare const btoa: (binary: string) => string;

/**
 * An unsent message as a file (RFC 5322) that e-mail programs open for editing: no From and no Date, `X-Unsent: 1`,
 * text in base64 of UTF-8, headers beyond ASCII as encoded words (RFC 2047).
 */
export function emlOf({ address, name, subject, body }: Outgoing): string {
  const to = plainAddress(address);
  const phrase = headerLine(name ?? '');
  const headers = [
    'X-Unsent: 1',
    ...(to === null ? [] : [phrase === '' ? `To: ${to}` : `To: ${headerWords(phrase)}\r\n <${to}>`]),
    `Subject: ${headerWords(headerLine(subject))}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const lines = base64(withCrlf(body)).match(/.{1,76}/g) ?? [];
  return [...headers, '', ...lines, ''].join('\r\n');
}

/** A file's name for it, of letters, digits and hyphens. */
export function emlName(subject: string): string {
  const words = subject
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return `${words === '' ? 'draft' : wellNamed(words)}.eml`;
}

function wellNamed(words: string): string {
  return words.replace(/\p{Surrogate}/gu, '');
}

/** A line with an encoded word may have 76 characters: 39 bytes make 52, the frame has 12, `Subject: ` 9. */
const BYTES_A_WORD = 39;

function headerWords(text: string): string {
  if (/^[A-Za-z0-9 ]{0,60}$/.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const sign of text) {
    if (byteLength(word + sign) > BYTES_A_WORD) {
      words.push(word);
      word = '';
    }
    word += sign;
  }
  words.push(word);
  return words.map((one) => `=?utf-8?B?${base64(one)}?=`).join('\r\n ');
}

function byteLength(text: string): number {
  return bytesOf(text).length;
}

function base64(text: string): string {
  return btoa(bytesOf(text));
}

/** UTF-8, a character for each byte. */
function bytesOf(text: string): string {
  return encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
