import { judgeAlong } from '../../engine/odds/judge.ts';
import type { Order } from './choice.ts';
import type { Opened } from './open-input.ts';

/** P(ending at each program of a list) in the base world, where the best that says yes is taken; by the program's index. */
export function endings({ choice: { world, utility } }: Opened, { programs, modes }: Order, count: number) {
  const list = programs.slice(0, count).map((program, place) => ({ program, mode: modes[place] ?? 0 }));
  list.sort((a, b) => utility(b.program) - utility(a.program));
  const order = list.map(({ program }) => program);
  const signals = list.map(({ mode }) => mode);
  const { matchByCount } = judgeAlong(world, order, signals, 0);
  return new Map(order.map((program, k) => [program, (matchByCount[k] ?? 0) - (matchByCount[k - 1] ?? 0)]));
}

/** E[worth of where one ends]: what the choice makes as large as it can. */
export function worthOfList(opened: Opened, order: Order, count: number): number {
  let sum = 0;
  for (const [program, chance] of endings(opened, order, count)) sum += opened.choice.utility(program) * chance;
  return sum;
}
