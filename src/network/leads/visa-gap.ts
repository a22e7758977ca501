import { daysBetween, type PlainDate } from '../../base/plain-date.ts';
import type { Lead } from '../records/lead.ts';

/** Whoever holds a J-1 has to leave within so many days of the end of the program: ECFMG, exiting sponsorship. */
const J1_DAYS = 30;

/** Days between the end of the user's year and the start of a place, where they are more than a J-1 may stay; else null. */
export function longVisaGap({ startsOn }: Lead, yearEndsOn: PlainDate | null): number | null {
  if (startsOn == null || yearEndsOn === null) return null;
  const days = daysBetween(yearEndsOn, startsOn);
  return days > J1_DAYS ? days : null;
}
