import { isDeleted, type WorkspaceRecord, withDeleted } from './record.ts';
import { CLOCK_START, clockOf } from './stamp.ts';
import type { Workspace } from './workspace.ts';

/** How long a removed record keeps what was in it, in milliseconds: undo and a late second device may still want it. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/**
 * The tombstones whose fields have been kept long enough at `now` (milliseconds since 1970), without them. That it was
 * removed, and when, stays: a replica that still has the record learns of it, and what it still tells of the record lies
 * in the tombstone until this is done again.
 */
export function oldTombstones({ records }: Workspace, now: number): readonly WorkspaceRecord[] {
  const before = now > KEPT_FOR ? clockOf(Math.floor(now - KEPT_FOR), 0) : CLOCK_START;
  const old: WorkspaceRecord[] = [];
  for (const record of records.values()) {
    if (isDeleted(record) && record.deleted && record.deleted.stamp < before && hasFields(record)) {
      old.push(withDeleted({ ...record, fields: {} }, record.deleted));
    }
  }
  return old;
}

/** The stored record as the purged tombstone has it; itself where something happened to it since. */
export function purged(stored: WorkspaceRecord, tombstone: WorkspaceRecord): WorkspaceRecord {
  return stored.deleted?.stamp === tombstone.deleted?.stamp && isDeleted(stored) ? tombstone : stored;
}

function hasFields({ fields }: WorkspaceRecord): boolean {
  for (const _name in fields) return true;
  return false;
}
