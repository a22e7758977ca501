import { isState } from '../../catalogue/state.ts';
import { type Filters, KNOWN, NO_FILTERS, SIZE_CHOICES, STANDINGS, TYPES, UNITS, YES_NO } from './filters.ts';
import { ORDERS, type Order } from './order.ts';

/** What the address of the screen says. */
export interface InAddress {
  readonly filters: Filters;
  readonly order: Order | null;
  /** Parts that mean nothing here, as they stand: they are left aside. */
  readonly ignored: readonly string[];
}

const LISTS = {
  type: ['types', TYPES],
  j1: ['j1', YES_NO],
  h1b: ['h1b', YES_NO],
  size: ['sizes', SIZE_CHOICES],
  known: ['known', KNOWN],
  mine: ['standings', STANDINGS],
} as const;
type ListKey = keyof typeof LISTS;

/** Farther than any two of its places are apart. */
const MOST_DISTANCE = 20_000;
const WITHIN = /^(\d{1,5})(km|mi)$/;
const CITY = /^.{1,60}, [A-Z]{2}$/u;
const LONGEST_ECHO = 40;

/** Reads a query string such as `state=NY,NJ&j1=yes&within=100mi`. Never fails: what is odd is ignored and named. */
export function readFilters(query: string): InAddress {
  let filters = NO_FILTERS;
  let order: Order | null = null;
  const ignored: string[] = [];
  for (const [key, value] of new URLSearchParams(query)) {
    const ignore = (what = value) => void ignored.push(`${key}=${what}`.slice(0, LONGEST_ECHO));
    const known = <T extends string>(choices: readonly T[]): readonly T[] => {
      const parts = value.split(',');
      for (const part of parts) if (!choices.some((choice) => choice === part)) ignore(part);
      return choices.filter((choice) => parts.includes(choice));
    };
    if (key === 'find') filters = { ...filters, words: value };
    else if (key === 'state') {
      const parts = [...new Set(value.split(','))];
      for (const part of parts) if (!isState(part)) ignore(part);
      filters = { ...filters, states: parts.filter(isState) };
    } else if (isListKey(key)) {
      const [field, choices] = LISTS[key];
      filters = { ...filters, [field]: known<string>(choices) };
    } else if (key === 'city' || key === 'near') {
      if (CITY.test(value) && isState(value.slice(-2))) filters = { ...filters, [key]: value };
      else ignore();
    } else if (key === 'within') {
      const [, digits = '', written] = WITHIN.exec(value) ?? [];
      const unit = UNITS.find((one) => one === written);
      const distance = Number(digits);
      if (unit !== undefined && distance >= 1 && distance <= MOST_DISTANCE)
        filters = { ...filters, within: distance, unit };
      else ignore();
    } else if (key === 'unit') {
      const [unit] = known(UNITS);
      if (unit !== undefined) filters = { ...filters, unit };
    } else if (key === 'unknown' && value === 'hide') filters = { ...filters, showUnknown: false };
    else if (key === 'order') order = known(ORDERS)[0] ?? null;
    else ignore();
  }
  return { filters, order, ignored };
}

/** The query string of filters, without a question mark; empty where nothing is asked. */
export function writeFilters(filters: Filters, order: Order | null): string {
  const parts: [string, string][] = [];
  const put = (key: string, value: string | null) => {
    if (value !== null && value !== '') parts.push([key, value]);
  };
  put('find', filters.words.trim());
  put('state', filters.states.join(','));
  put('city', filters.city);
  put('near', filters.near);
  put('within', filters.within === null ? null : `${filters.within}${filters.unit}`);
  if (filters.within === null && filters.unit !== NO_FILTERS.unit) put('unit', filters.unit);
  for (const [key, [field]] of Object.entries(LISTS)) put(key, filters[field].join(','));
  put('unknown', filters.showUnknown ? null : 'hide');
  put('order', order);
  // A comma is as good in a query, and a link that can be read aloud is better.
  return new URLSearchParams(parts).toString().replaceAll('%2C', ',');
}

function isListKey(key: string): key is ListKey {
  return Object.hasOwn(LISTS, key);
}
