import type { Source } from './fact.ts';

/** How far a season's figure may be trusted. `not-published` figures are the last season's, borrowed. */
type SeasonStatus = 'publisher' | 'secondary' | 'derived' | 'not-published' | 'not-found';

export interface Figure<T> {
  readonly value: T;
  readonly status: SeasonStatus;
  /** When the source was read or published; same forms as a fact's date. */
  readonly date: string;
  readonly source: Source;
  /** The season the value was taken from, when it is not this one's own. */
  readonly borrowedFrom: number | null;
}

export const CALENDAR_EVENTS = [
  'eras-opens',
  'applications-open',
  'programs-review',
  'nrmp-registration-opens',
  'rank-list-opens',
  'rank-list-deadline',
  'match-week',
  'soap-offers',
  'match-day',
  'eras-closes',
] as const;
export type CalendarEvent = (typeof CALENDAR_EVENTS)[number];

/** Fee per application by count within one specialty: `{ first: 30, usd: 11 }` then `{ usd: 30 }`. */
export interface FeeTier {
  readonly first?: number;
  readonly usd: number;
}

export interface Season {
  /** The Match year: season 2027 is matched in March 2027. */
  readonly season: number;
  readonly fees: Figure<readonly FeeTier[]>;
  /** Signals for internal medicine; one covers categorical and preliminary of an institution. */
  readonly signals: Figure<{ readonly gold: number; readonly silver: number }>;
  /** ISO date, or null where no date was found. */
  readonly calendar: Readonly<Record<CalendarEvent, Figure<string | null>>>;
  /** Rules in words, each with its own source. */
  readonly rules: readonly (Figure<string> & { readonly id: string })[];
}
