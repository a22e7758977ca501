import { headerLine, type Outgoing, plainAddress, withCrlf } from './outgoing.ts';

/** Programs cut longer addresses without a word. */
export const MOST_MAILTO_CHARACTERS = 1000;

/** The `mailto:` address (RFC 6068); null where the body is longer than 1,000 characters. */
export function mailtoOf({ address, subject, body }: Outgoing): string | null {
  if ([...body].length > MOST_MAILTO_CHARACTERS) return null;
  const to = plainAddress(address)?.split('@').map(encoded).join('@') ?? '';
  return `mailto:${to}?subject=${encoded(headerLine(subject))}&body=${encoded(withCrlf(body))}`;
}

/** Also what `encodeURIComponent` leaves alone and some programs trip over. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
