import * as z from 'zod/mini';
import { canonicalJson, type Json } from './json.ts';
import { type Stamp, stampSchema } from './stamp.ts';

/** One field's value and when it was set: the smallest thing that two devices can disagree on. */
export interface Cell<T extends Json = Json> {
  readonly value: T;
  readonly stamp: Stamp;
}

export const cellOf = <S extends z.ZodMiniType>(value: S) => z.strictObject({ value, stamp: stampSchema });

/**
 * The cell written last; `a` itself where both say the same.
 * Two tabs of one device may give the same stamp to different values: then the greater text wins, the same on every
 * device, so that merging stays commutative.
 */
export function lastWritten<T extends Json>(a: Cell<T>, b: Cell<T>): Cell<T> {
  if (a === b) return a;
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;
  return canonicalJson(a.value) >= canonicalJson(b.value) ? a : b;
}
