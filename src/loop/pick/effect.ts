import { ok, type Result } from '../../base/result.ts';
import { intervalOf } from './interval.ts';
import { type Moved, movedBetween } from './moved.ts';
import type { PickInput } from './open-input.ts';
import { matchAt, resultOf } from './pick.ts';
import type { Refusal } from './refusal.ts';
import type { Interval, PickResult } from './result.ts';
import { type Solved, solve } from './solve.ts';

/** What becomes of the answer when something is changed. */
export interface Effect {
  readonly result: PickResult;
  /** P(match) more than before: surer than the two chances, whose ranges overlap. */
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
  const result = resultOf(after, solved.value);
  return ok({ result, gain: gainBetween(before.solved, solved.value), moved: movedBetween(before.result, result) });
}

/** P(match) of one list more than of another, draw by draw. */
export function gainBetween(before: Solved, after: Solved): Interval {
  const was = matchAt(before, before.count);
  const is = matchAt(after, after.count);
  return intervalOf(is.map((chance, draw) => chance - (was[draw] as number)));
}
