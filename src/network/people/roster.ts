import { fold } from '../../base/fold.ts';
import type { Role } from '../records/person.ts';
import { PLURAL, takeRole } from './roster-roles.ts';

/** Somebody of a pasted roster. */
export interface RosterLine {
  readonly name: string;
  /** Null where the roster does not tell. */
  readonly role: Role | null;
}

/** Longer lines are prose. */
const LONGEST_LINE = 300;

/**
 * The people of a pasted roster, each once: `Attending: Dr. Maria Lopez`, `Lopez, Maria MD – PGY3`, `Interns: A. Roe, B. Doe`.
 * A line of role words alone (`Interns:`) speaks for the lines below it up to an empty one. Phone and pager numbers,
 * addresses and lines without a name are passed over. Reads anything, never throws.
 */
export function readRoster(text: string): readonly RosterLine[] {
  const people = new Map<string, RosterLine>();
  let heading: Role | null = null;
  for (const line of text.normalize('NFC').split(/\r\n?|\n|\u2028/)) {
    if (line.trim() === '') heading = null;
    const { role, names } = readLine(line.slice(0, LONGEST_LINE));
    if (names.length === 0 && role !== null) heading = role;
    for (const name of names) {
      const key = fold(name);
      const former = people.get(key);
      people.set(key, { name: former?.name ?? name, role: former?.role ?? role ?? heading });
    }
  }
  return [...people.values()];
}

function readLine(line: string): { readonly role: Role | null; readonly names: readonly string[] } {
  const isMany = PLURAL.test(line);
  const { role, rest } = takeRole(withoutNumbers(line.replace(BULLET, '')));
  const isTitled = TITLE.test(rest);
  const parts = rest
    .replace(TITLES, ' ')
    .replace(CREDENTIALS, ' ')
    .split(isMany ? /[:|;\t()[\],/&]|\s[–—-]+\s|\band\b/ : /[:|;\t()[\]]|\s*[–—]\s*|\s-+\s|^-+\s|\s-+$/)
    .map((part) => nameFrom(part))
    .filter((name) => name !== null);
  if (isMany) return { role, names: parts };
  const full = parts.find((name) => /\s/.test(name));
  // A word alone is a name only where something says that a person is meant.
  const name = full ?? (role !== null || isTitled ? parts[0] : undefined);
  return { role, names: name === undefined ? [] : [name] };
}

const BULLET = /^\s*(?:[-–—•*·▪◦>]+|\d{1,2}[.)])\s+/;
const TITLE = /\b(?:Dr|Prof)\b/i;
const TITLES = /\b(?:Dr|Prof|Mr|Mrs|Ms|Miss)\b\.?/gi;
const CREDENTIALS =
  /(?:^|[\s,])(?:M\.?D|D\.?O|M\.?B\.?B\.?S|MBBCh|MBChB|MBCHB|Ph\.?D|MPH|MHA|MBA|MSc|MS|M\.?S\.?|FACP|FACC|FCCP|FHM|SFHM|DNP|CCM|ACM)\b\.?(?=[\s,)]|$)/g;

/** Without e-mail and web addresses, telephone and pager numbers and their words, dates and other numbers. */
function withoutNumbers(line: string): string {
  return line
    .replace(/\S+@\S+|\bhttps?:\S+|\bwww\.\S+/gi, ' ')
    .replace(
      /\b(?:pager|beeper|phone|cell|mobile|office|tel|ext|fax|spectra|vocera|pgr?|ph|x)\b[\s.:#]*(?=[\d(+])/gi,
      ' ',
    )
    .replace(/(?<!PGY[\s-]?|\bMS[\s-]?|\bR)[+(#]*\b[px]?\d[\d\s().:/–-]*\d?(?:\s?[ap]m?)?\b/gi, ' \t ');
}

/** Words that stand on rosters and are no names. */
const NO_NAMES = new Set(
  `team teams service services unit floor ward wards icu micu ccu ed er clinic week weekend weekends day days night nights call
  oncall short long off vacation pto jeopardy backup coverage cover covering admitting updated schedule roster rotation block pager phone cell
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun from to until through of the and or
  none tbd tba n/a na open vacant cardiology medicine pulmonary nephrology gastroenterology hematology oncology neurology hospital
  january february march april may june july august september october november december`
    .split(/\s+/)
    .filter((word) => !['may', 'june', 'april', 'august'].includes(word)),
);

const NAME_WORD = /^\p{L}[\p{L}\p{M}'’ʼ.-]*$/u;

/** `Lopez, Maria` → `Maria Lopez`; null for what is no name. */
function nameFrom(part: string): string | null {
  const [last = '', first = '', ...others] = part
    .split(',')
    .map((piece) => piece.trim().replace(/\s+/g, ' '))
    .filter((piece) => piece !== '');
  if (others.length > 0) return null;
  const words = `${first} ${last}`
    .trim()
    .split(' ')
    .map((word) => word.replace(/^[-–—*.]+|[-–—*]+$/g, ''))
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 6) return null;
  if (words.some((word) => !NAME_WORD.test(word) || NO_NAMES.has(fold(word).replace(/\.$/, '')))) return null;
  // Written small throughout, it is a remark.
  if (words.every((word) => /^\p{Ll}/u.test(word)) || words.join('').replace(/\P{L}/gu, '').length < 2) return null;
  return words.join(' ');
}
