import type { Season } from '../../catalogue/season.ts';
import { costOf } from './fees.ts';
import { intervalOf } from './interval.ts';
import { matchAt } from './pick.ts';
import type { Interval } from './result.ts';
import type { Solved } from './solve.ts';

/** The best list of one length: its cost and chance, and what it adds to the one before. */
export interface CurvePoint {
  readonly applications: number;
  readonly costUsd: number;
  /** P(match), with its plausible range. */
  readonly matchChance: Interval;
  /** P(match) more than with ten programs fewer (with fewer than ten: than with none), draw by draw. */
  readonly gainOfTen: Interval;
}

const STEP = 10;

/** By length of list from 0 on, as the frontier, with its uncertainty; each draw's chance never falls. */
export function curveOf(solved: Solved, { fees }: Season): readonly CurvePoint[] {
  const lengths = (solved.judged[0]?.matchByCount.length ?? 0) + 1;
  const chances = Array.from({ length: lengths }, (_, applications) => matchAt(solved, applications));
  return chances.map((chance, applications) => {
    const before = chances[Math.max(0, applications - STEP)] as Float64Array;
    return {
      applications,
      costUsd: costOf(applications, fees.value),
      matchChance: intervalOf(chance),
      gainOfTen: intervalOf(chance.map((value, draw) => value - (before[draw] as number))),
    };
  });
}
