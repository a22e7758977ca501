import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Opportunity } from '../rules/rule.ts';

/** Put off so often, a cadence loosens. */
const SKIPS = 2;
const LOOSER = 1.5;
/** However often it is put off, no more than about three times as rare. */
const MOST_STEPS = 3;
/** A mentorship's cadence is at most a year. */
const MOST_DAYS = 365;

/** The cadence the planner keeps by itself after so many skips, in days; null without a cadence or before two skips. */
export function loosenedDays({ cadenceDays }: Pick<Opportunity, 'cadenceDays'>, skips: number): number | null {
  if (cadenceDays === undefined || skips < SKIPS) return null;
  const steps = Math.min(MOST_STEPS, Math.floor(skips / SKIPS));
  return Math.min(MOST_DAYS, Math.round(cadenceDays * LOOSER ** steps));
}

/** The best day, later by as much as the cadence has loosened; never after the window has closed. */
export function loosenedBest(opportunity: Opportunity, skips: number): PlainDate {
  const { best, closes } = opportunity.window;
  const days = loosenedDays(opportunity, skips);
  if (days === null || opportunity.hard === true) return best;
  const later = addDays(best, days - (opportunity.cadenceDays ?? days));
  return closes !== null && later > closes ? closes : later;
}
