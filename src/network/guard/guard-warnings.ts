import type { Warning } from '../planner/plan.ts';
import type { Setting } from '../rules/setting.ts';

/** What the rules of the Match and of manners say to the days ahead, what binds first. */
export function guardWarnings(_setting: Setting): readonly Warning[] {
  return [];
}
