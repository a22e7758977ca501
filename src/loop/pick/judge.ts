import { type JudgedAlong, judgeAlong } from '../../engine/odds/judge.ts';
import type { World } from '../odds/world.ts';
import type { Order } from './choice.ts';

/** What one world says of an order whose first programs are the list. */
export type Judgement = JudgedAlong;

/** Judges an order in one world; its first `count` programs are the list. */
export function judgeOrder(world: World, { programs, modes }: Order, count: number): Judgement {
  return judgeAlong(world, programs, modes, count);
}
