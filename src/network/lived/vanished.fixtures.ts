import { updateJournal } from '../journal/update.ts';
import type { Plan } from '../planner/plan.ts';
import { planDays } from '../planner/plan-days.ts';
import { BALANCE_RULES } from '../rules/balance/balance-rules.ts';
import type { Setting } from '../rules/setting.ts';

/** What a group of people is to bring is brought by any of them; logging anything is logging. */
const ANSWERED_BY_ANYBODY: ReadonlySet<string> = new Set(['log-the-day', ...BALANCE_RULES.map(({ id }) => id)]);

/** What was suggested, has nothing to do with that person, and is neither planned nor postponed once a moment with them is logged. */
export function vanishedWith(setting: Setting, plan: Plan, person: string): readonly string[] {
  const moment = { kind: 'moment', id: 'one-more', after: { person, kind: 'talked', on: setting.today } } as const;
  const after = planDays({ ...setting, journal: updateJournal(setting.journal, [moment]) });
  const known = new Set([
    ...after.days.flatMap(({ suggestions }) => suggestions.map(({ id }) => id)),
    ...after.postponed.map(({ candidate }) => candidate.id),
  ]);
  return plan.days
    .flatMap(({ suggestions }) => suggestions)
    .filter(({ id, rule, person: other }) => other !== person && !ANSWERED_BY_ANYBODY.has(rule) && !known.has(id))
    .map(({ id, person: with_ }) => `${setting.today} gone after a moment with ${person}: ${id} with ${with_}`);
}
