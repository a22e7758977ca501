import { ok, type Result } from '../../base/result.ts';
import { effectOf } from './effect.ts';
import { changed, type ProfileChange } from './profile-change.ts';
import type { Refusal } from './refusal.ts';
import type { Interval, PickResult } from './result.ts';
import type { PickInput, Solved } from './solve.ts';

/** Changes that put a program into the list, tried before they are told. */
export interface WayIn {
  readonly changes: readonly ProfileChange[];
  /** P(match) more than now, draw by draw; negative is what it costs. */
  readonly gain: Interval;
  /** The list's length then. */
  readonly applications: number;
}

/** Why a program is not in the list, and what would put it there, the least first. */
export interface WhyNot {
  readonly acgmeId: string;
  readonly standing: 'listed' | 'not chosen' | 'left out' | 'closed';
  /** As the list says it; empty where it is listed. */
  readonly reason: string;
  readonly ways: readonly WayIn[];
}

/** What the answer to an input was, kept for comparing. */
export interface Before {
  readonly input: PickInput;
  readonly solved: Solved;
  readonly result: PickResult;
}

export function whyNot(before: Before, acgmeId: string): Result<WhyNot, Refusal> {
  const { input, result } = before;
  const excluded = result.excluded.find((one) => one.acgmeId === acgmeId);
  const beyond = result.notChosen.find((one) => one.acgmeId === acgmeId);
  if (excluded === undefined && beyond === undefined) return ok({ acgmeId, standing: 'listed', reason: '', ways: [] });
  const changes: readonly ProfileChange[] = [{ kind: 'pin', acgmeId }];
  const effect = effectOf(before, changed(input, changes));
  if (!effect.ok) return effect;
  const isIn = effect.value.result.list.some((one) => one.acgmeId === acgmeId);
  const isLeftOut = input.profile.excluded?.includes(acgmeId) === true;
  return ok({
    acgmeId,
    standing: excluded === undefined ? 'not chosen' : isLeftOut ? 'left out' : 'closed',
    reason: excluded?.gate ?? beyond?.reason ?? '',
    ways: isIn ? [{ changes, gain: effect.value.gain, applications: effect.value.result.list.length }] : [],
  });
}
