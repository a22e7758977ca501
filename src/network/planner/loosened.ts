import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { SuggestionAnswer } from '../records/suggestion.ts';
import type { Opportunity } from '../rules/rule.ts';

/** Put off so often, a cadence loosens. */
const SKIPS = 2;
const LOOSER = 1.5;
/** However often it is put off, no more than about three times as rare. */
const MOST_STEPS = 3;
const MOST_DAYS = 365;

type Cadence = Pick<Opportunity, 'cadenceDays'>;
type Answer = Pick<SuggestionAnswer, 'skips' | 'cadenceDays'>;

/** The cadence the planner keeps by itself after two skips and more, in days; null without a cadence or before them. */
export function loosenedDays(opportunity: Cadence, answer: Answer): number | null {
  const cadence = cadenceOf(opportunity, answer);
  const steps = Math.min(MOST_STEPS, Math.floor((answer.skips ?? 0) / SKIPS));
  return cadence === null || steps === 0 ? null : Math.min(MOST_DAYS, Math.round(cadence * LOOSER ** steps));
}

/** The best day, later by as much as the cadence is looser than the rule's; never after the window has closed. */
export function loosenedBest(opportunity: Opportunity, answer: Answer): PlainDate {
  const { window, cadenceDays, hard } = opportunity;
  const { best, closes } = window;
  const days = loosenedDays(opportunity, answer) ?? cadenceOf(opportunity, answer);
  if (days === null || cadenceDays === undefined || days <= cadenceDays || hard === true) return best;
  const later = addDays(best, days - cadenceDays);
  return closes !== null && later > closes ? closes : later;
}

function cadenceOf({ cadenceDays }: Cadence, answer: Answer): number | null {
  return cadenceDays === undefined ? null : (answer.cadenceDays ?? cadenceDays);
}
