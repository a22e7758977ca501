import { ok, type Result } from '../../base/result.ts';
import { type Order, sketchOrder } from './choice.ts';
import { type Opened, openInput, type PickInput } from './open-input.ts';
import type { Refusal } from './refusal.ts';

export interface Sketched extends Opened {
  /** The list, in the order in which it enters; nothing behind it. */
  readonly order: Order;
}

/**
 * The list without its chances and nearly as good (the value is that of greedy), in a fraction of the time. Where no limit
 * says how long it becomes it is `usual` long.
 */
export function sketch(input: PickInput, usual: number): Result<Sketched, Refusal> {
  const opened = openInput(input);
  if (!opened.ok) return opened;
  const { choice, most } = opened.value;
  return ok({ ...opened.value, order: sketchOrder(choice, most ?? Math.min(usual, choice.eligible.length)) });
}
