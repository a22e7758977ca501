import { interviewsAt, judge, matchByPrefix, matchByStrength } from '../../engine/odds/judge.ts';
import type { World } from '../odds/world.ts';
import type { Order } from './choice.ts';

/** What one world says of an order whose first programs are the list. */
export interface Judgement {
  /** P(match) with the first 1, 2, … programs of the order. */
  readonly matchByCount: Float64Array;
  /** P(interview) at each program of the list, with its signal. */
  readonly interview: Float64Array;
  /** For the list: P(at least one interview), and interviews expected. */
  readonly atLeastOne: number;
  readonly expected: number;
  /** For the list: P(match) at each θ node. */
  readonly matchByTheta: Float64Array;
}

/** Judges an order in one world; its first `count` programs are the list. */
export function judgeOrder(world: World, { programs, modes }: Order, count: number): Judgement {
  const list = programs.slice(0, count);
  const { atLeastOne, expected } = judge(world, list, modes);
  return {
    matchByCount: matchByPrefix(world, programs, modes),
    interview: interviewsAt(world, list, modes),
    atLeastOne,
    expected,
    matchByTheta: matchByStrength(world, list, modes),
  };
}
