import type { RecordChange } from '../records/change.ts';
import type { NetworkKind } from '../records/kinds.ts';

/** The changes of one kind; of two of one record the later. */
export function latestChanges<K extends NetworkKind>(
  changes: readonly RecordChange[],
  kind: K,
): readonly RecordChange<K>[] {
  const latest = new Map<string, RecordChange<K>>();
  // TypeScript does not narrow a union by a kind that is itself a type variable.
  for (const change of changes) if (change.kind === kind) latest.set(change.id, change as RecordChange<K>);
  return [...latest.values()];
}
