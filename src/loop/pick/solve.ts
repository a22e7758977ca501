import { ok, type Result } from '../../base/result.ts';
import type { Odds } from '../odds/open.ts';
import { type ChoiceInput, chooseOrder, type Order } from './choice.ts';
import { medianOf } from './interval.ts';
import { type Judgement, judgeOrder } from './judge.ts';
import { type Opened, openInput, type PickInput } from './open-input.ts';
import type { Refusal } from './refusal.ts';

/** Every eligible program in the order in which it enters the list; the first `count` are the list. */
export interface Chosen extends Opened {
  readonly order: Order;
  /** The length of the list. */
  readonly count: number;
}

/** The list, judged in every draw: the k-th of two solutions' draws are the same world. */
export interface Solved extends Chosen {
  readonly judged: readonly Judgement[];
}

/** Without a limit the list ends where ten more programs add less than half a point to the median chance. */
const STEP = 10;
const LEAST_GAIN = 0.005;
/** How far beyond the list it is judged. */
const BEYOND = 120;

/** The list without its chances: a tenth of the work. */
export function choose(input: PickInput): Result<Chosen, Refusal> {
  const opened = openInput(input);
  if (!opened.ok) return opened;
  const { odds, choice, most } = opened.value;
  const count = most ?? naturalEnd(odds, choice);
  return ok({ ...opened.value, order: chooseOrder(choice, count), count });
}

export function solve(input: PickInput): Result<Solved, Refusal> {
  const chosen = choose(input);
  return chosen.ok ? ok(judged(chosen.value)) : chosen;
}

/** Judges a list in every draw, and how it would go on for `beyond` more programs. */
export function judged(chosen: Chosen, beyond = BEYOND): Solved {
  const { odds, order, count } = chosen;
  const horizon = Math.min(order.programs.length, count + beyond);
  return { ...chosen, judged: judgeAll(odds, order, horizon, count) };
}

function judgeAll(odds: Odds, { programs, modes }: Order, horizon: number, count: number): Judgement[] {
  const order = { programs: programs.slice(0, horizon), modes };
  return Array.from({ length: odds.drawCount }, (_, draw) => judgeOrder(odds.draw(draw), order, count));
}

function naturalEnd(odds: Odds, choice: ChoiceInput): number {
  const least = choice.pinned.size;
  const most = choice.eligible.length;
  const order = chooseOrder(choice, Math.min(most, 100));
  const judged = judgeAll(odds, order, most, 0);
  const chanceAt = (count: number) =>
    medianOf(
      Float64Array.from(judged, ({ matchByCount }) => matchByCount[count - 1] as number),
      6,
    );
  for (let count = Math.max(STEP, Math.ceil(least / STEP) * STEP); count + STEP <= most; count += STEP) {
    if (chanceAt(count + STEP) - chanceAt(count) < LEAST_GAIN) return count;
  }
  return most;
}
