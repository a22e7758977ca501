import type { RecordChange } from '../network/records/change.ts';
import { NETWORK_KINDS, type NetworkKind } from '../network/records/kinds.ts';
import type { Kind } from './kinds.ts';
import { isDeleted, valuesOf, type WorkspaceRecord } from './record.ts';
import type { Workspace } from './workspace.ts';

/** What differs among Network's records from `a` to `b`; costs what has changed, not what there is. */
export function changesBetween(a: Workspace, b: Workspace): readonly RecordChange[] {
  return [...eachChange(a, b)];
}

/** The same, one by one: for the thousands of a workspace that was just opened. */
export function* eachChange(a: Workspace, b: Workspace): Generator<RecordChange> {
  for (const key of a.records.changedKeys(b.records)) {
    const [before, after] = [a.records.get(key), b.records.get(key)];
    const record = after ?? before;
    if (record === undefined || !isNetworkKind(record.kind)) continue;
    const change = { kind: record.kind, id: record.id, before: live(before), after: live(after) };
    // Kind and values come from one record; TypeScript cannot tell that they belong together.
    if (change.before !== undefined || change.after !== undefined) yield change as RecordChange;
  }
}

function isNetworkKind(kind: Kind): kind is NetworkKind {
  return Object.hasOwn(NETWORK_KINDS, kind);
}

function live(record: WorkspaceRecord | undefined) {
  return record === undefined || isDeleted(record) ? undefined : valuesOf(record.kind, record);
}
