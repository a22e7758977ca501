import { listed } from '../../base/listed.ts';
import type { Interval } from '../../loop/pick/result.ts';
import { MOST_WEIGHT, SIZE_LIMITS, type Size, WISH_KINDS, type WishKind } from '../../loop/pick/wishes.ts';
import { HALF_A_POINT, tenths } from '../pick/parts/gain-words.ts';
import { programsInWords } from '../words/programs.ts';
import type { Met } from './wish-figures.ts';

/** Each wish as a heading, and as the start of "… count 2 of 5". */
export const WISH_NAMES: Readonly<Record<WishKind, { readonly title: string; readonly subject: string }>> = {
  favourites: { title: 'Favourites', subject: 'Your favourites' },
  states: { title: 'States you would like', subject: 'Your states' },
  ties: { title: 'States you have ties to', subject: 'Your ties' },
  types: { title: 'Type of program', subject: 'Your types' },
  distance: { title: 'Near a city', subject: 'Nearness' },
  size: { title: 'Size', subject: 'Size' },
  primaryCare: { title: 'Primary care track', subject: 'A primary care track' },
};

/** What a program of the list has that meets the wish, for "14 of 30 …". */
export const WISH_MET: Readonly<Record<WishKind, string>> = {
  favourites: 'are favourites',
  states: 'are in states you would like',
  ties: 'are in states you have ties to',
  types: 'are of a type you prefer',
  distance: 'are within 310 miles (500 km)',
  size: 'are known to be of that size',
  primaryCare: 'are known to have such a track',
};

export const SIZE_WORDS: Readonly<Record<Size, { readonly name: string; readonly range: string }>> = {
  small: { name: 'Small', range: `up to ${SIZE_LIMITS.small} positions a year` },
  middle: { name: 'Middle', range: `${SIZE_LIMITS.small + 1} to ${SIZE_LIMITS.middle}` },
  large: { name: 'Large', range: `${SIZE_LIMITS.middle + 1} and more` },
};

/** `counts 2 of 5` */
export function weightInWords(weight: number): string {
  return weight === 0 ? 'does not count' : `counts ${weight} of ${MOST_WEIGHT}`;
}

/** `2.25 times`: the worth of a program that meets a wish of that weight, against one that meets none. */
export function timesInWords(worth: number): string {
  return `${Math.round(worth * 100) / 100} times`;
}

/** What going by the wishes takes from the chance; a number only where the public figures reach. */
export function costOf({ cost, isWithin }: { readonly cost: Interval; readonly isWithin: boolean }): string {
  return isWithin ? costInWords(cost) : costDirection(cost);
}

/** `Your wishes cost 3.0 points of chance (1.2 to 5.1).` */
function costInWords({ median, low, high }: Interval): string {
  if (Math.max(Math.abs(low), Math.abs(high)) < HALF_A_POINT)
    return 'Your wishes cost less than half a point of chance.';
  return `Your wishes cost ${tenths(median)}\u00a0points of chance (${tenths(low)} to ${tenths(high)}).`;
}

/** For profiles outside of what the data cover, where no number would be honest. */
function costDirection({ low, high }: Pick<Interval, 'low' | 'high'>): string {
  if (high < HALF_A_POINT) return 'Your wishes cost hardly any chance.';
  return low > 0 ? 'Your wishes cost some chance.' : 'Your wishes may cost some chance.';
}

/** What the list meets more of, or less, for going by the wishes. */
export function bringsInWords(before: Met, now: Met): string {
  const more = (sign: 1 | -1) =>
    WISH_KINDS.filter((kind) => sign * (now[kind] - before[kind]) > 0).map(
      (kind) => `${Math.abs(now[kind] - before[kind])} ${sign > 0 ? 'more' : 'fewer'} ${WISH_BROUGHT[kind]}`,
    );
  const [brought, taken] = [more(1), more(-1)];
  if (brought.length === 0 && taken.length === 0) return 'They change no count below.';
  return `The list holds ${listed([...brought, ...taken])}.`;
}

const WISH_BROUGHT: Readonly<Record<WishKind, string>> = {
  favourites: 'of your favourites',
  states: 'in states you would like',
  ties: 'in states you have ties to',
  types: 'of a type you prefer',
  distance: 'near your city',
  size: 'of the size you wish for',
  primaryCare: 'with a primary care track',
};

/** Who comes in and who goes: `3 programs come in, 3 go.` */
export function movesInWords(entered: number, left: number): string {
  return `${programsInWords(entered)} ${entered === 1 ? 'comes' : 'come'} in, ${left} ${left === 1 ? 'goes' : 'go'}.`;
}
