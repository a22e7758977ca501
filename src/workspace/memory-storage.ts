import { latestVersion, MIGRATIONS } from './migrations.ts';
import { mergeRecords, recordKey, type WorkspaceRecord } from './record.ts';
import { laterClock } from './stamp.ts';
import { StorageFailure, type StorageHead, type WorkspaceStorage } from './storage.ts';
import { WORKSPACE_FORMAT } from './workspace.ts';

/** A storage that lasts as long as its process: where the device keeps nothing, and for tests. */
export function createMemoryStorage(): WorkspaceStorage {
  let head: StorageHead | null = null;
  const replaced = new Set<string>();
  const records = new Map<string, WorkspaceRecord>();
  return {
    async load(fresh) {
      head ??= { device: fresh.device, clock: fresh.clock };
      const version = latestVersion(MIGRATIONS);
      return { format: WORKSPACE_FORMAT, version, ...head, records: [...records.values()] };
    },
    async write(batch) {
      if (replaced.has(batch.device)) throw new StorageFailure('replaced');
      if (head?.device !== batch.device) throw new StorageFailure('emptied');
      head = { device: head.device, clock: laterClock(head.clock, batch.clock) };
      for (const record of batch.records) {
        const key = recordKey(record);
        const before = records.get(key);
        records.set(key, before === undefined ? record : mergeRecords(before, record));
      }
    },
    async clear(fresh) {
      if (head !== null) replaced.add(head.device);
      replaced.delete(fresh.device);
      head = { device: fresh.device, clock: fresh.clock };
      records.clear();
    },
    listen: () => () => {},
    close() {},
  };
}
