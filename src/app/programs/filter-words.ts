import type { Why } from '../../catalogue/search/why-found.ts';
import { STATE_NAMES } from '../../catalogue/state.ts';
import { SIZE_LIMITS } from '../../loop/pick/wishes.ts';
import { inKilometres } from './filter-programs.ts';
import type { FilterId, Filters, Known, SizeChoice, Standing, TypeChoice, YesNoUnknown } from './filters.ts';
import type { Order } from './order.ts';
import { FEW_FACTS } from './traits.ts';

export const YES_NO_WORDS: Readonly<Record<YesNoUnknown, string>> = {
  yes: 'Known: yes',
  no: 'Known: no',
  unknown: 'Not known',
};

export const TYPE_WORDS: Readonly<Record<TypeChoice, string>> = {
  university: 'University',
  'community-university-affiliated': 'Community, university-affiliated',
  community: 'Community',
  unknown: 'Type not known',
};

export const SIZE_WORDS: Readonly<Record<SizeChoice, string>> = {
  small: `Up to ${SIZE_LIMITS.small} a year`,
  middle: `${SIZE_LIMITS.small + 1} to ${SIZE_LIMITS.middle} a year`,
  large: `More than ${SIZE_LIMITS.middle} a year`,
  unknown: 'Size not known',
};

export const KNOWN_WORDS: Readonly<Record<Known, string>> = {
  none: 'No fact known',
  few: `1 to ${FEW_FACTS} facts known`,
  many: `More than ${FEW_FACTS} facts known`,
};

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  list: 'In your list',
  possible: 'Not chosen',
  closed: 'Closed to you',
  'left-out': 'Left out by you',
  favourite: 'Favourites',
  pinned: 'Pinned by you',
  applied: 'You applied',
};

export const ORDER_WORDS: Readonly<Record<Order, string>> = {
  found: 'Best fit to your words',
  worth: 'Best for your list',
  name: 'Name',
  place: 'State and city',
  near: 'Nearest',
};

export const FILTER_WORDS: Readonly<Record<FilterId, string>> = {
  words: 'your words',
  state: 'state',
  city: 'city',
  distance: 'distance',
  type: 'type',
  j1: 'J-1',
  h1b: 'H-1B',
  size: 'size',
  known: 'what is known',
  standing: 'your list',
};

const MANY_STATES = 3;

/** What a filter asks, for the button that takes it away: `J-1 known: yes`. */
export function filterInWords(id: FilterId, filters: Filters, anchorCity: string | null): string {
  const join = (words: readonly string[]) => words.join(' or ');
  const either = ([first = '', ...others]: readonly string[]) =>
    join([first, ...others.map((one) => one.toLowerCase())]);
  switch (id) {
    case 'words':
      return `“${shortened(filters.words.trim(), LONGEST_CHIP)}”`;
    case 'state':
      return filters.states.length > MANY_STATES
        ? `${filters.states.length} states`
        : join(filters.states.map((state) => STATE_NAMES[state] ?? state));
    case 'city':
      return filters.city ?? '';
    case 'distance':
      return `Within ${filters.within} ${filters.unit} of ${anchorCity ?? 'a city'}`;
    case 'type':
      return either(filters.types.map((type) => TYPE_WORDS[type]));
    case 'j1':
      return `J-1 ${join(filters.j1.map((value) => YES_NO_WORDS[value].toLowerCase()))}`;
    case 'h1b':
      return `H-1B ${join(filters.h1b.map((value) => YES_NO_WORDS[value].toLowerCase()))}`;
    case 'size':
      return `Size: ${either(filters.sizes.map((size) => SIZE_WORDS[size])).toLowerCase()}`;
    case 'known':
      return either(filters.known.map((known) => KNOWN_WORDS[known]));
    case 'standing':
      return either(filters.standings.map((standing) => STANDING_WORDS[standing]));
  }
}

/** Why a program was found, where its name does not show it. */
export function whyInWords(why: Why, acgmeId: string): string {
  switch (why.by) {
    case 'acgme':
      return `ACGME ${acgmeId}`;
    case 'nrmp':
      return why.track === null
        ? `NRMP ${why.code}, the code it goes by now`
        : `NRMP ${why.code}, ${why.track.kind} track`;
    case 'listed-as':
      return `Listed as “${why.name}”`;
    case 'other-name': {
      const { institution, of, source } = why.name;
      const whose = of.length === 4 ? `Its institution (NRMP number ${of})` : `Its track ${of}`;
      return `${whose} is also listed as “${institution}”: ${source.title}`;
    }
    case 'nickname':
      return `Also called ${why.name}`;
    case 'initials':
      return `By its initials, ${why.name}`;
    case 'near':
      return `Close to “${shortened(why.word)}”`;
  }
}

const LONGEST = 40;
const LONGEST_CHIP = 22;

function shortened(text: string, longest = LONGEST): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}

/** A distance as the crow flies in whole units: `35 mi`, `under 1 km`. */
export function distanceInWords(km: number, unit: Filters['unit']): string {
  const whole = Math.round(km / inKilometres(1, unit));
  return whole < 1 ? `under 1\u00a0${unit}` : `${whole.toLocaleString('en-US')}\u00a0${unit}`;
}
