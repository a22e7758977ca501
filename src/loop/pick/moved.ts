import type { PickResult, Signal } from './result.ts';

/** What tells two lists of the same applicant apart, by ACGME id. */
export interface Moved {
  readonly entered: readonly string[];
  readonly left: readonly string[];
  /** In both, with another signal; as it is now. */
  readonly signals: readonly { readonly acgmeId: string; readonly signal: Signal }[];
}

export function movedBetween(before: Pick<PickResult, 'list'>, now: Pick<PickResult, 'list'>): Moved {
  const was = new Map(before.list.map(({ acgmeId, signal }) => [acgmeId, signal]));
  const is = new Set(now.list.map(({ acgmeId }) => acgmeId));
  return {
    entered: now.list.flatMap(({ acgmeId }) => (was.has(acgmeId) ? [] : [acgmeId])),
    left: before.list.flatMap(({ acgmeId }) => (is.has(acgmeId) ? [] : [acgmeId])),
    signals: now.list.flatMap(({ acgmeId, signal }) =>
      was.has(acgmeId) && was.get(acgmeId) !== signal ? [{ acgmeId, signal }] : [],
    ),
  };
}
