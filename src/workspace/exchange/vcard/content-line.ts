import { decodeQuotedPrintable } from './quoted-printable.ts';

/** One property of a card: `item1.EMAIL;TYPE=work,pref:ada@example.org`. */
export interface ContentLine {
  /** Upper case, without its group. */
  readonly name: string;
  /** Values of TYPE and the bare words of vCard 2.1, lower case. */
  readonly types: readonly string[];
  /** 1 is the most preferred; 101 where nothing is said. */
  readonly preference: number;
  /** As a vCard of version 3 or 4 writes it: escaped, on one line. */
  readonly value: string;
}

/** Reads an unfolded line; undefined where it is none, or holds what is no text. */
export function readContentLine(line: string, version: string): ContentLine | undefined {
  const colon = endOfParameters(line);
  if (colon === -1) return undefined;
  const [head = '', ...parameters] = line.slice(0, colon).split(';');
  const name = head
    .slice(head.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
  if (!/^[A-Z0-9-]+$/.test(name)) return undefined;
  const given = parameters.map(readParameter);
  const valuesOf = (wanted: string) => given.filter(([key]) => key === wanted).flatMap(([, values]) => values);
  const types = [...valuesOf('type'), ...valuesOf('')];
  const encoding = [...valuesOf('encoding'), ...valuesOf('')];
  if (encoding.includes('b') || encoding.includes('base64')) return undefined;
  const quoted = encoding.includes('quoted-printable');
  const raw = line.slice(colon + 1);
  const text = quoted ? decodeQuotedPrintable(raw, valuesOf('charset')[0]) : raw;
  const pref = Number(valuesOf('pref')[0]);
  return {
    name,
    types,
    preference: pref >= 1 && pref <= 100 ? pref : types.includes('pref') ? 1 : 101,
    value: quoted || version === '2.1' ? escapeOld(text, name) : text,
  };
}

export function isQuotedPrintable(line: string): boolean {
  const colon = endOfParameters(line);
  return colon !== -1 && /;(?:ENCODING=)?QUOTED-PRINTABLE(?:;|$)/i.test(line.slice(0, colon));
}

/** The first colon outside double quotes. */
function endOfParameters(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ':' && !quoted) return at;
  }
  return line.indexOf(':');
}

function readParameter(text: string): readonly [key: string, values: readonly string[]] {
  const equals = text.indexOf('=');
  const key = equals === -1 ? '' : text.slice(0, equals).trim().toLowerCase();
  const values = text
    .slice(equals + 1)
    .replaceAll('"', '')
    .toLowerCase()
    .split(',');
  return [key, values.map((value) => value.trim())];
}

/** Version 2.1 escapes only semicolons: the rest is escaped as version 3 does. */
function escapeOld(text: string, name: string): string {
  const escaped = text.replace(/\\(?![;,\\])/g, '\\\\').replace(/\r\n?|\n/g, '\\n');
  return name === 'CATEGORIES' ? escaped : escaped.replace(/(?<!\\),/g, '\\,');
}
