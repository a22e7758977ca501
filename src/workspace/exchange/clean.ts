import { oneLine } from '../../base/one-line.ts';
import { LINE_LENGTH } from '../../network/records/fields.ts';

/** A value of the file as one clean line; undefined where nothing is left of it or it is far too long to be one. */
export function cleanLine(value: string): string | undefined {
  const text = oneLine(value).normalize('NFC');
  return text === '' || text.length > LINE_LENGTH ? undefined : text;
}

/** Clean, distinct, in the order given. */
export function cleanLines(values: readonly string[]): readonly string[] {
  return [...new Set(values.flatMap((value) => cleanLine(value) ?? []))].slice(0, 50);
}

/** An address of a page, with its scheme; undefined for what is none. */
export function cleanAddress(value: string): string | undefined {
  const text = cleanLine(value);
  if (text === undefined || /\s/.test(text)) return undefined;
  if (/^https?:\/\/[^/]/i.test(text)) return text;
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? `https://${text}` : undefined;
}

export function cleanEmail(value: string): string | undefined {
  const text = cleanLine(value.replace(/^mailto:/i, ''));
  return text !== undefined && /^[^\s@<>]+@[^\s@<>]+$/.test(text) ? text : undefined;
}

export function cleanPhone(value: string): string | undefined {
  const text = cleanLine(value.replace(/^tel:/i, ''));
  return text !== undefined && /\d/.test(text) ? text : undefined;
}
