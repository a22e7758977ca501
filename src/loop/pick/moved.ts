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
  return {
    ...exchanged(idsOf(before), idsOf(now)),
    signals: now.list.flatMap(({ acgmeId, signal }) =>
      was.has(acgmeId) && was.get(acgmeId) !== signal ? [{ acgmeId, signal }] : [],
    ),
  };
}

/** Who comes in and who goes, by ACGME id. */
export function exchanged(before: readonly string[], now: readonly string[]): Pick<Moved, 'entered' | 'left'> {
  const [was, is] = [new Set(before), new Set(now)];
  return { entered: now.filter((id) => !was.has(id)), left: before.filter((id) => !is.has(id)) };
}

function idsOf({ list }: Pick<PickResult, 'list'>): readonly string[] {
  return list.map(({ acgmeId }) => acgmeId);
}
