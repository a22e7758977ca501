import { err, ok, problem, type Result } from '../../base/result.ts';
import { gainBetween } from './effect.ts';
import { costOf } from './fees.ts';
import type { PickInput } from './open-input.ts';
import type { ProfileChange } from './profile-change.ts';
import type { Refusal } from './refusal.ts';
import type { Interval, PickResult } from './result.ts';
import { judged, type Solved } from './solve.ts';
import { waysIn } from './ways-in.ts';

/** Changes that put a program into the list, tried before they are told. */
export interface WayIn {
  readonly changes: readonly ProfileChange[];
  /** P(match) more than now, draw by draw; negative is what it costs. Facts found out are taken to be so. */
  readonly gain: Interval;
  /** The list's length then, and its cost in dollars. */
  readonly applications: number;
  readonly costUsd: number;
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

/** Of the result only where programs stand is read. */
export function whyNot(
  { input, solved, result }: Omit<Before, 'result'> & { readonly result: Pick<PickResult, 'excluded' | 'notChosen'> },
  acgmeId: string,
): Result<WhyNot, Refusal> {
  if (!input.catalogue.programs.some((program) => program.acgmeId === acgmeId)) return err(UNKNOWN);
  const excluded = result.excluded.find((one) => one.acgmeId === acgmeId);
  const beyond = result.notChosen.find((one) => one.acgmeId === acgmeId);
  if (excluded === undefined && beyond === undefined) return ok({ acgmeId, standing: 'listed', reason: '', ways: [] });
  const isLeftOut = input.profile.excluded?.includes(acgmeId) === true;
  return ok({
    acgmeId,
    standing: excluded === undefined ? 'not chosen' : isLeftOut ? 'left out' : 'closed',
    reason: excluded?.gate ?? beyond?.reason ?? '',
    ways: waysIn(input, solved, acgmeId).map(({ changes, chosen }) => ({
      changes,
      gain: gainBetween(solved, judged(chosen, 0)),
      applications: chosen.count,
      costUsd: costOf(chosen.count, input.season.fees.value),
    })),
  });
}

const UNKNOWN: Refusal = { kind: 'input', problems: [problem('', 'This program is not in the catalogue.')] };
