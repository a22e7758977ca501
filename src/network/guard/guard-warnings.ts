import type { Warning } from '../planner/plan.ts';
import type { Setting } from '../rules/setting.ts';
import { doorWarnings } from './door-warnings.ts';
import { habitWarnings } from './habit-warnings.ts';
import { interviewWarnings } from './interview-warnings.ts';
import { leadWarnings } from './lead-warnings.ts';
import { soapWarnings } from './soap-warnings.ts';
import { WARNING_GRADES } from './warning-grade.ts';

/** What the rules of the Match and of manners say to the days from today to `until`, what binds first. Each once. */
export function guardWarnings(setting: Setting): readonly Warning[] {
  return [soapWarnings, leadWarnings, doorWarnings, interviewWarnings, habitWarnings]
    .flatMap((warningsOf) => warningsOf(setting))
    .sort(
      (a, b) =>
        WARNING_GRADES.indexOf(a.grade) - WARNING_GRADES.indexOf(b.grade) || (a.id < b.id ? -1 : Number(a.id > b.id)),
    );
}
