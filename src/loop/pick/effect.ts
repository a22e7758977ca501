import { ok, type Result } from '../../base/result.ts';
import { intervalOf } from './interval.ts';
import { type Moved, movedBetween } from './moved.ts';
import { matchAt, resultOf } from './pick.ts';
import type { Refusal } from './refusal.ts';
import type { Interval, PickResult } from './result.ts';
import { type PickInput, type Solved, solve } from './solve.ts';

/** What becomes of the answer when something is changed. */
export interface Effect {
  readonly result: PickResult;
  /** P(match) more than before, draw by draw: surer than the two chances, whose ranges overlap. */
  readonly gain: Interval;
  /** Seen from the list before. */
  readonly moved: Moved;
}

/** Compares the answer to `after` with a solution of the input before. */
export function effectOf(
  before: { readonly result: PickResult; readonly solved: Solved },
  after: PickInput,
): Result<Effect, Refusal> {
  const solved = solve(after);
  if (!solved.ok) return solved;
  const was = matchAt(before.solved, before.solved.count);
  const is = matchAt(solved.value, solved.value.count);
  const result = resultOf(after, solved.value);
  return ok({
    result,
    gain: intervalOf(is.map((chance, draw) => chance - (was[draw] as number))),
    moved: movedBetween(before.result, result),
  });
}
