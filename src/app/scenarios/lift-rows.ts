import type { Effect } from '../../loop/pick/effect.ts';
import type { ProfileChange } from '../../loop/pick/profile-change.ts';
import { HALF_A_POINT } from '../pick/parts/gain-words.ts';
import type { Tried } from './useEffects.ts';

export interface Lift {
  readonly changes: readonly ProfileChange[];
  readonly effect: Effect;
}

export interface SortedLifts {
  /** Those that lift the chance, the most first. */
  readonly lifting: readonly Lift[];
  /** Too little to see, alone or beyond another that is a part of it. */
  readonly idle: readonly Lift[];
  readonly lowering: readonly Lift[];
}

/** What was tried so far by its paired gain; what has no list is left out. */
export function sortLifts(
  questions: readonly (readonly ProfileChange[])[],
  tried: readonly (Tried | undefined)[],
): SortedLifts {
  const lifts = questions
    .flatMap((changes, index) => {
      const outcome = tried[index];
      return outcome?.ok ? [{ changes, effect: outcome.value }] : [];
    })
    .toSorted((a, b) => b.effect.gain.median - a.effect.gain.median);
  const isIdle = (lift: Lift) =>
    isSmall(lift) || lifts.some((part) => isPartOf(part, lift) && addsLittleTo(lift, part));
  return {
    lifting: lifts.filter((lift) => !isIdle(lift) && lift.effect.gain.median > 0),
    idle: lifts.filter(isIdle),
    lowering: lifts.filter((lift) => !isIdle(lift) && lift.effect.gain.median <= 0),
  };
}

function isSmall({ effect: { gain } }: Lift): boolean {
  return Math.max(Math.abs(gain.low), Math.abs(gain.high)) < HALF_A_POINT;
}

function isPartOf(part: Lift, whole: Lift): boolean {
  const held = new Set(whole.changes.map((change) => JSON.stringify(change)));
  return part.changes.length < whole.changes.length && part.changes.every((change) => held.has(JSON.stringify(change)));
}

function addsLittleTo({ effect: { gain } }: Lift, part: Lift): boolean {
  return Math.abs(gain.median - part.effect.gain.median) < HALF_A_POINT;
}
