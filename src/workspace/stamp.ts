import * as z from 'zod/mini';
import { show } from '../base/schema.ts';

/**
 * When a value was set, as a Lamport clock tells it: `counter` is above every counter its device had seen.
 * The only place that knows what a stamp is made of; a hybrid logical clock adds the wall time here.
 */
export interface Stamp {
  readonly counter: number;
  readonly device: string;
}

/** A backup beyond it is refused: no honest one comes near, and it would use up the counters left to its reader. */
export const MAX_IMPORTED_COUNTER = 2 ** 52;

export const counterSchema = z.number().check(
  z.refine((n) => Number.isSafeInteger(n) && n >= 0, {
    error: ({ input }) => `${show(input)} is not a whole number from 0 to 2^53 − 1`,
  }),
);
export const deviceSchema = z.string().check(
  z.refine((id) => id.length > 0 && id.length <= 100, {
    error: ({ input }) => `${show(input)} is not a device id (1 to 100 characters)`,
  }),
);
export const stampSchema = z.strictObject({ counter: counterSchema, device: deviceSchema });

/** Below zero where `a` is older than `b`; a total order, zero for equal stamps alone. */
export function compareStamps(a: Stamp, b: Stamp): number {
  if (a.counter !== b.counter) return a.counter - b.counter;
  if (a.device === b.device) return 0;
  return a.device < b.device ? -1 : 1;
}

/** The stamp of the next change on a device that has seen every counter up to `seen`. */
export function nextStamp(seen: number, device: string): Stamp {
  return { counter: seen + 1, device };
}
