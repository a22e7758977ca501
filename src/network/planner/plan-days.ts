import type { Setting } from '../rules/setting.ts';
import type { Plan } from './plan.ts';

/** The plan from `setting.today` to `setting.until`. Pure: the same setting gives the same plan. */
export function planDays(_setting: Setting): Plan {
  return { days: [], postponed: [], warnings: [] };
}
