import { oneLine } from '../../../base/one-line.ts';

/** A message on its way out of Prelude: to an e-mail program, a file, or the clipboard. */
export interface Outgoing {
  /** The recipient's e-mail address; anything that is not one plain address is left out. */
  readonly address: string | null;
  readonly name: string | null;
  readonly subject: string;
  readonly body: string;
}

/** Lone halves of a surrogate pair have no form in UTF-8. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** One line, whatever was typed or pasted: a line break would begin a header of its own. */
export function headerLine(text: string): string {
  return wellFormed(oneLine(text));
}

const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,8}$/;

/** The address, where it is exactly one; null otherwise, and the user fills it in their own program. */
export function plainAddress(address: string | null): string | null {
  const trimmed = address?.trim() ?? '';
  return ADDRESS.test(trimmed) ? trimmed : null;
}

/** Lines as e-mail ends them; no other control characters. */
export function withCrlf(body: string): string {
  return wellFormed(body)
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/\n/g, '\r\n');
}
