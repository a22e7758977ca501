import { addDays, type PlainDate, yearOf } from '../../base/plain-date.ts';
import type { Figure, Season } from '../../catalogue/season.ts';
import { matchDay } from '../../catalogue/seasons.ts';

/** The season a day belongs to: until Match Day the Match of its own year, from the day after the next one's. */
export function seasonYearOn(today: PlainDate): number {
  const year = yearOf(today);
  return today <= matchDay(year) ? year : year + 1;
}

/** The days on which SOAP may run, both included. */
export interface SoapDays {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** How the days are known. */
  readonly figure: Figure<string | null>;
}

/** Match Week as the calendar tells it: the third Friday of March and its Monday. */
export function reckonedSoapDays(today: PlainDate): Pick<SoapDays, 'from' | 'to'> {
  const to = matchDay(seasonYearOn(today));
  return { from: addDays(to, -4), to };
}

/** From the Monday of Match Week to Match Day; null where the season's days are not known. */
export function soapDays({ calendar }: Season): SoapDays | null {
  const from = calendar['match-week'].value;
  const to = calendar['match-day'].value;
  return from === null || to === null ? null : { from, to, figure: calendar['match-week'] };
}
