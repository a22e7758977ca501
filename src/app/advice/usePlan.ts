import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Plan } from '../../network/planner/plan.ts';
import { planDays } from '../../network/planner/plan-days.ts';
import type { Setting } from '../../network/rules/setting.ts';
import { useSetting } from './useSetting.ts';

/** So long the season's file may take until the plan goes without it. */
const SEASON_MS = 800;

interface Planned {
  readonly setting: Setting;
  readonly plan: Plan;
  /** False while something was written that the plan does not know yet. */
  readonly isFresh: boolean;
}

/** The plan from today so many days ahead; null while its dates are still being read. It never holds up what is typed. */
export function usePlan(days: number): Planned | null {
  const newest = useSetting(days);
  const setting = useDeferredValue(newest);
  const [isPatient, setPatient] = useState(true);
  useEffect(() => {
    const enough = setTimeout(() => setPatient(false), SEASON_MS);
    return () => clearTimeout(enough);
  }, []);
  const isReady = setting.season !== null || !isPatient;
  const plan = useMemo(() => (isReady ? planDays(setting) : null), [setting, isReady]);
  return plan === null ? null : { setting, plan, isFresh: setting === newest };
}
