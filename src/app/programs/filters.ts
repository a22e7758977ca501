import { SIZES } from '../../loop/pick/wishes.ts';

export const YES_NO = ['yes', 'no', 'unknown'] as const;
export const TYPES = ['university', 'community-university-affiliated', 'community', 'unknown'] as const;
export const SIZE_CHOICES = [...SIZES, 'unknown'] as const;
/** By how many facts the catalogue and the user hold. */
export const KNOWN = ['none', 'few', 'many'] as const;
export const STANDINGS = ['list', 'possible', 'closed', 'left-out', 'favourite', 'pinned', 'applied'] as const;
export const UNITS = ['km', 'mi'] as const;

export type YesNoUnknown = (typeof YES_NO)[number];
export type TypeChoice = (typeof TYPES)[number];
export type SizeChoice = (typeof SIZE_CHOICES)[number];
export type Known = (typeof KNOWN)[number];
/** In the list, could be, cannot be; and what the user says of it. */
export type Standing = (typeof STANDINGS)[number];
export type Unit = (typeof UNITS)[number];

/** What is asked of the programs. Of a list of choices one has to fit; an empty one asks nothing. */
export interface Filters {
  /** Words, ids or codes. */
  readonly words: string;
  /** USPS codes. */
  readonly states: readonly string[];
  /** `Brooklyn, NY`; null for any. */
  readonly city: string | null;
  /** The city to reckon distances from; null for that of the user's own program. */
  readonly near: string | null;
  /** Most distance from there, in `unit`; null for any. */
  readonly within: number | null;
  readonly unit: Unit;
  readonly types: readonly TypeChoice[];
  readonly j1: readonly YesNoUnknown[];
  readonly h1b: readonly YesNoUnknown[];
  readonly sizes: readonly SizeChoice[];
  readonly known: readonly Known[];
  readonly standings: readonly Standing[];
  /** Programs of which a filter's fact is not known are shown, too. */
  readonly showUnknown: boolean;
}

export const NO_FILTERS: Filters = {
  words: '',
  states: [],
  city: null,
  near: null,
  within: null,
  unit: 'mi',
  types: [],
  j1: [],
  h1b: [],
  sizes: [],
  known: [],
  standings: [],
  showUnknown: true,
};

export const FILTER_IDS = [
  'words',
  'state',
  'city',
  'distance',
  'type',
  'j1',
  'h1b',
  'size',
  'known',
  'standing',
] as const;
export type FilterId = (typeof FILTER_IDS)[number];

/** What takes each filter away. */
export const WITHOUT: Readonly<Record<FilterId, Partial<Filters>>> = {
  words: { words: '' },
  state: { states: [] },
  city: { city: null },
  distance: { within: null },
  type: { types: [] },
  j1: { j1: [] },
  h1b: { h1b: [] },
  size: { sizes: [] },
  known: { known: [] },
  standing: { standings: [] },
};
