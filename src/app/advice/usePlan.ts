import { useEffect, useState } from 'react';
import type { Plan } from '../../network/planner/plan.ts';
import type { Setting } from '../../network/rules/setting.ts';
import { useSession } from '../session/session.ts';
import { startPlanner } from './start-planner.ts';
import { useSetting } from './useSetting.ts';

/** So long the season's file may take until the plan goes without it. */
const SEASON_MS = 800;

export interface Planned {
  /** As the log stands now, which may be a moment newer than the plan. */
  readonly setting: Setting;
  readonly plan: Plan;
  /** False while something was written that the plan does not know yet. */
  readonly isFresh: boolean;
}

/**
 * The plan from today so many days ahead, made in a worker: nothing that is typed waits for it. Null until there is one;
 * `failed` where there can be none, as without a network before everything was fetched once.
 */
export function usePlan(days: number): Planned | 'failed' | null {
  const { store } = useSession();
  const setting = useSetting(days);
  const [made, setMade] = useState<{ readonly setting: Setting; readonly plan: Plan | null } | null>(null);
  const [isPatient, setPatient] = useState(true);
  useEffect(() => {
    const enough = setTimeout(() => setPatient(false), SEASON_MS);
    return () => clearTimeout(enough);
  }, []);
  const isReady = setting.season !== null || !isPatient;
  useEffect(() => {
    if (!isReady) return undefined;
    let wanted = true;
    const { today, season, visaNeed, ownProgram, ends } = setting;
    startPlanner(store)
      .plan({ today, days, circumstances: { season, visaNeed, ownProgram, ends } })
      .then(
        (plan) => wanted && setMade({ setting, plan }),
        () => wanted && setMade({ setting, plan: null }),
      );
    return () => {
      wanted = false;
    };
  }, [isReady, store, setting, days]);
  if (made === null) return null;
  return made.plan === null ? 'failed' : { setting, plan: made.plan, isFresh: made.setting === setting };
}
