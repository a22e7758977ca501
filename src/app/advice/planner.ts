import type { Plan } from '../../network/planner/plan.ts';
import type { RecordChange } from '../../network/records/change.ts';
import { eachChange } from '../../workspace/changes-between.ts';
import type { Store } from '../../workspace/store.ts';
import { emptyWorkspace } from '../../workspace/workspace.ts';
import type { PlanAsked, PlannerHost } from './planner-host.ts';

/** Records handed over at once. */
const PORTION = 250;

export interface Planner {
  /** The plan of everything the store holds when it is asked. */
  readonly plan: (asked: PlanAsked) => Promise<Plan>;
}

/** Hands the store's records to who plans, change by change, before each question. */
export function createPlanner(host: PlannerHost, store: Pick<Store, 'snapshot'>, pause: () => Promise<void>): Planner {
  let taken = emptyWorkspace('');
  const follow = async () => {
    const wanted = store.snapshot();
    let portion: RecordChange[] = [];
    for (const change of eachChange(taken, wanted)) {
      portion.push(change);
      if (portion.length < PORTION) continue;
      await host.take(portion);
      portion = [];
      await pause();
    }
    if (portion.length > 0) await host.take(portion);
    taken = wanted;
  };
  // One after the other: a question must not fall among the records of another.
  let last: Promise<unknown> = Promise.resolve();
  return {
    plan(asked) {
      const answer = last.then(follow).then(() => host.plan(asked));
      last = answer.catch(() => {});
      return answer;
    },
  };
}
