import { err, ok, type Result } from '../../base/result.ts';
import { show } from '../../base/schema.ts';
import { kindOf, misfit } from '../fact-kind.ts';

type Value = string | number;

const UNKNOWN = new Set(['', '-', '–', '—', '?', 'unknown', 'not known', 'n/a', 'na', 'null', 'none given', 'tbd']);
const YES = new Set(['yes', 'y', 'true', 't', '1', 'x', '✓', '✔', 'sponsored', 'sponsors', 'accepted', 'accepts']);
const NO = new Set(['no', 'n', 'false', 'f', '0', '✗', '✘', 'none', 'no visa', 'no visas', 'not sponsored']);
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    university: 'university',
    'university based': 'university',
    academic: 'university',
    community: 'community',
    'community based': 'community',
    'community university affiliated': 'community-university-affiliated',
    'community based university affiliated': 'community-university-affiliated',
    'university affiliated': 'community-university-affiliated',
    'community affiliated': 'community-university-affiliated',
  }),
);
const LONGEST_TEXT = 200;

/** The value of a fact as a person writes it in a table; null where the cell says that it is not known. */
export function readValue(fact: string, cell: string): Result<Value | null, string> {
  const text = cell.trim().replace(/\s+/g, ' ');
  if (UNKNOWN.has(text.toLowerCase())) return ok(null);
  const read = readAs(fact, text);
  if (!read.ok) return read;
  const wrong = misfit(fact, read.value);
  return wrong === null ? read : err(wrong);
}

function readAs(fact: string, text: string): Result<Value, string> {
  const kind = kindOf(fact);
  switch (kind?.of) {
    case 'yes-no':
      return readYesNo(fact, text);
    case 'number':
      return readNumber(text, kind.unit === '%');
    case 'choice': {
      const plain = text.toLowerCase().replace(/[-,/ ]+/g, ' ');
      return ok(fact === 'program_type' ? (TYPES.get(plain) ?? text) : text.toLowerCase());
    }
    default:
      return text.length <= LONGEST_TEXT ? ok(text) : err(`is longer than ${LONGEST_TEXT} characters; shorten it`);
  }
}

function readYesNo(fact: string, text: string): Result<Value, string> {
  const plain = text.toLowerCase();
  if (YES.has(plain)) return ok('yes');
  if (NO.has(plain)) return ok('no');
  const visas = plain.match(/\b[jh]-?1b?\b/g)?.map((visa) => visa.replace('-', '')) ?? [];
  const onlyVisas = plain.replace(/\b[jh]-?1b?\b|visas?|and|only|both|sponsored|accepted|[\s,;/&+]/g, '') === '';
  const asked = fact === 'visa_j1' ? 'j1' : 'h1b';
  if (visas.length > 0 && onlyVisas) {
    if (visas.includes(asked)) return ok('yes');
    return err(
      `${show(text)} does not prove that there is no ${asked === 'h1b' ? 'H-1B' : 'J-1'}; write no where the program says so`,
    );
  }
  return err(`${show(text)} is neither yes nor no; write yes, no, or leave it empty`);
}

const NUMBER = /^-?(?:\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.\d+)?$/;

function readNumber(text: string, isShare: boolean): Result<Value, string> {
  const hasPercent = text.endsWith('%');
  const bare = text
    .replace(/ ?%$/, '')
    .replace(/ ?(years?|yrs?|beds?|positions?)$/i, '')
    .replace(/^[≥≤] ?/, '')
    .replace(/(?<=\d) ?\+$/, '');
  if (!NUMBER.test(bare) || (hasPercent && !isShare))
    return err(`${show(text)} is not a number; write one such as ${isShare ? '35%' : '220'}`);
  const number = Number(bare.replace(/[, ]/g, ''));
  if (isShare && !hasPercent && number > 0 && number <= 1)
    return err(`${show(text)} may mean ${text} % or ${Math.round(number * 1000) / 10} %; write it with a percent sign`);
  return ok(number);
}
