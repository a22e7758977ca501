import { ok, type Result } from '../../base/result.ts';
import { costOf } from './fees.ts';
import { medianOf } from './interval.ts';
import type { PickInput } from './open-input.ts';
import { placePrograms } from './placement.ts';
import type { Refusal } from './refusal.ts';
import type { PickResult } from './result.ts';
import { type Solved, solve } from './solve.ts';
import { summarise } from './summary.ts';
import { unknownsByWorth } from './unknowns.ts';

/** The main job: profile in, list out. Pure: the same input gives the same answer. */
export function pick(input: PickInput): Result<PickResult, Refusal> {
  const solved = solve(input);
  return solved.ok ? ok(resultOf(input, solved.value)) : solved;
}

export function resultOf({ profile, season }: PickInput, solved: Solved): PickResult {
  const { odds, choice, order, count, judged, unwanted } = solved;
  return {
    summary: summarise({ profile, season, odds, order, count, judged }),
    ...placePrograms({ profile, odds, order, count, judged, unwanted }),
    unknowns: unknownsByWorth(odds, order, count, choice.pinned),
    frontier: Array.from({ length: judged[0]?.matchByCount.length ?? 0 }, (_, index) => ({
      applications: index + 1,
      costUsd: costOf(index + 1, season.fees.value),
      matchChance: medianOf(matchAt(solved, index + 1)),
    })),
  };
}

/** P(match) with the first `applications` programs of the order, in each draw. */
export function matchAt({ judged }: Solved, applications: number): Float64Array {
  return Float64Array.from(judged, ({ matchByCount }) =>
    applications === 0 ? 0 : (matchByCount[applications - 1] as number),
  );
}
