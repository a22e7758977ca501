import type { PlainDate } from '../../base/plain-date.ts';
import type { Plan } from '../../network/planner/plan.ts';
import type { RecordChange } from '../../network/records/change.ts';
import type { Circumstances } from '../../network/rules/setting.ts';

/** What a plan is asked for, besides the records. */
export interface PlanAsked {
  readonly today: PlainDate;
  /** Counts from today: 1 is today alone. */
  readonly days: number;
  readonly circumstances: Circumstances;
}

/** What the worker answers: a journal of its own and every rule over it, so that planning never holds up the page. */
export interface PlannerHost {
  take(changes: readonly RecordChange[]): Promise<void>;
  plan(asked: PlanAsked): Promise<Plan>;
}
