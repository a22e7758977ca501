import { BALANCE_RULES } from './balance/balance-rules.ts';
import { EVENTS_RULES } from './events/events-rules.ts';
import { LETTERS_RULES } from './letters/letters-rules.ts';
import { MENTORS_RULES } from './mentors/mentors-rules.ts';
import { PRESENCE_RULES } from './presence/presence-rules.ts';
import { PROJECTS_RULES } from './projects/projects-rules.ts';
import { ROUTES_RULES } from './routes/routes-rules.ts';
import type { Rule } from './rule.ts';
import { WARDS_RULES } from './wards/wards-rules.ts';
import { YEAR_RULES } from './year/year-rules.ts';

/** Every reason Prelude knows to suggest something. */
export const RULES: readonly Rule[] = [
  ...WARDS_RULES,
  ...MENTORS_RULES,
  ...LETTERS_RULES,
  ...EVENTS_RULES,
  ...PRESENCE_RULES,
  ...ROUTES_RULES,
  ...PROJECTS_RULES,
  ...BALANCE_RULES,
  ...YEAR_RULES,
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}
