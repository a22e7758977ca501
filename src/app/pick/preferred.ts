import type { Change } from '../../workspace/workspace.ts';
import type { Mark } from '../session/decisions.ts';

interface Group {
  /** ACGME ids of those of the set that are in the list, in the list's order. */
  readonly chosen: readonly string[];
  /** And of those that are not. */
  readonly others: readonly string[];
  /** As they are now; the list may not have followed yet. */
  readonly marks: ReadonlyMap<string, Mark>;
}

/**
 * Prefers one of a set that the model cannot tell apart. It is pinned, and one of the set that the user has not pinned makes
 * room for it by itself; where their places are all taken by pins, the last of them gives its pin away.
 */
export function preferred(acgmeId: string, { chosen, others, marks }: Group): readonly Change<'mark'>[] {
  const pin: Change<'mark'> = { kind: 'mark', id: acgmeId, fields: { acgmeId, mark: 'pinned' } };
  const isPinned = (id: string) => marks.get(id) === 'pinned';
  const held = [...chosen, ...others].filter((id) => id !== acgmeId && (isPinned(id) || marks.get(id) === 'applied'));
  const released = held.length < chosen.length ? undefined : held.findLast(isPinned);
  return released === undefined ? [pin] : [pin, { kind: 'mark', id: released, removed: true }];
}
