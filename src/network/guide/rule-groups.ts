import { BALANCE_RULES } from '../rules/balance/balance-rules.ts';
import { EVENTS_RULES } from '../rules/events/events-rules.ts';
import { LETTERS_RULES } from '../rules/letters/letters-rules.ts';
import { MENTORS_RULES } from '../rules/mentors/mentors-rules.ts';
import { PRESENCE_RULES } from '../rules/presence/presence-rules.ts';
import { PROJECTS_RULES } from '../rules/projects/projects-rules.ts';
import { ROUTES_RULES } from '../rules/routes/routes-rules.ts';
import type { Rule } from '../rules/rule.ts';
import { WARDS_RULES } from '../rules/wards/wards-rules.ts';
import { YEAR_RULES } from '../rules/year/year-rules.ts';

interface RuleGroup {
  /** Names it in addresses. */
  readonly id: string;
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** All rules under the headings by which one looks for them. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  { id: 'wards', title: 'Every day on the wards', rules: WARDS_RULES },
  { id: 'mentors', title: 'Mentors and sponsors', rules: MENTORS_RULES },
  { id: 'letters', title: 'Letters of recommendation', rules: LETTERS_RULES },
  { id: 'events', title: 'Conferences, events, interviews', rules: EVENTS_RULES },
  { id: 'presence', title: 'Digital presence and e-mail', rules: PRESENCE_RULES },
  { id: 'routes', title: 'Where the year leads', rules: ROUTES_RULES },
  { id: 'projects', title: 'Research, QI, commitments', rules: PROJECTS_RULES },
  { id: 'balance', title: 'Balance', rules: BALANCE_RULES },
  { id: 'year', title: 'The year and its dates', rules: YEAR_RULES },
];
