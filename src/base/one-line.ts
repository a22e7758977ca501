/**
 * A text as one line, without control characters and without signs that are not seen: a line break would tear a list, a
 * change of writing direction would dress one name as another. Joiners stay; Persian and emoji need them.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
    .trim();
}
