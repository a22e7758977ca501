import { addDays, isPlainDate, type PlainDate, yearOf } from '../../base/plain-date.ts';
import type { Season } from '../../catalogue/season.ts';
import type { Journal } from '../journal/journal.ts';
import type { Identity } from '../records/identity.ts';

/** What the ten answers and the catalogue add to the journal. */
export interface Circumstances {
  /** The Match the year leads to; null where no season's file is at hand. */
  readonly season: Season | null;
  readonly visaNeed: 'none' | 'j1' | 'h1b' | 'either' | null;
  /** ACGME id of the own program. */
  readonly ownProgram: string | null;
  /** Last day of the contract, as the profile says. */
  readonly ends: PlainDate | null;
}

export const NO_CIRCUMSTANCES: Circumstances = {
  season: null,
  visaNeed: null,
  ownProgram: null,
  ends: null,
};

/** The preliminary year, both days included. */
export interface Year {
  readonly begins: PlainDate;
  readonly ends: PlainDate;
  /** Whether the user said so; otherwise 1 July and 30 June, as usual. */
  readonly said: { readonly begins: boolean; readonly ends: boolean };
}

/** What every rule reads: pure data about one day. */
export interface Setting extends Circumstances {
  readonly journal: Journal;
  readonly identity: Identity;
  /** The day as the shift counts it. */
  readonly today: PlainDate;
  /** The last day looked ahead to. */
  readonly until: PlainDate;
  readonly year: Year;
}

/** `days` counts from today: 1 is today alone. */
export function settingOf(journal: Journal, today: PlainDate, days: number, circumstances: Circumstances): Setting {
  const identity = journal.kept.identity.get('identity')?.values ?? {};
  return {
    ...circumstances,
    journal,
    identity,
    today,
    until: addDays(today, days - 1),
    year: yearAround(near(identity.yearBegan), near(circumstances.ends), today),
  };
}

/** A day of another age is a slip of the pen, and no calendar reaches a year beyond the last one. */
function near(day: PlainDate | null | undefined): PlainDate | null {
  return day != null && day >= '1900-01-01' && day <= '2999-12-31' ? day : null;
}

/** A residency year runs from 1 July to 30 June unless said otherwise. */
function yearAround(began: PlainDate | null, ends: PlainDate | null, today: PlainDate): Year {
  const said = { begins: began !== null, ends: ends !== null };
  if (began !== null && ends !== null && began < ends) return { begins: began, ends, said };
  if (began !== null) return { begins: began, ends: addDays(inYear(began, 1), -1), said };
  const last = ends ?? `${yearOf(today) + (today.slice(5) >= '07-01' ? 1 : 0)}-06-30`;
  return { begins: addDays(inYear(last, -1), 1), ends: last, said };
}

/** The same day some years later; 28 February where that year has no 29th. */
function inYear(day: PlainDate, later: number): PlainDate {
  const same = `${yearOf(day) + later}${day.slice(4)}`;
  return isPlainDate(same) ? same : `${same.slice(0, 8)}28`;
}
