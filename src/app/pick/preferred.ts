import type { Change } from '../../workspace/workspace.ts';
import type { Mark } from '../session/session.ts';

interface Group {
  /** ACGME ids of those of the set that are in the list, in the list's order. */
  readonly chosen: readonly string[];
  readonly marks: ReadonlyMap<string, Mark>;
}

/**
 * Prefers one of a set that the model cannot tell apart. It is pinned, and one of the set that the user has not pinned makes
 * room for it by itself; where all of them are pinned, the last of them gives its pin away.
 */
export function preferred(acgmeId: string, { chosen, marks }: Group): readonly Change<'mark'>[] {
  const pin: Change<'mark'> = { kind: 'mark', id: acgmeId, fields: { acgmeId, mark: 'pinned' } };
  const released = chosen.every((id) => marks.has(id))
    ? chosen.findLast((id) => marks.get(id) === 'pinned')
    : undefined;
  return released === undefined ? [pin] : [pin, { kind: 'mark', id: released, removed: true }];
}
