import { digestOf, plus } from './digest.ts';
import { purged } from './purge.ts';
import { mergeRecords, recordKey, type WorkspaceRecord } from './record.ts';
import { laterClock } from './stamp.ts';
import { type RecordKey, StorageFailure, type StorageHead, type WorkspaceStorage } from './storage.ts';

/** A storage that lasts as long as its process: where the device keeps nothing, and for tests. */
export function createMemoryStorage(initial: readonly WorkspaceRecord[] = []): WorkspaceStorage {
  let head: StorageHead | null = null;
  const replaced = new Set<string>();
  const records = new Map<string, WorkspaceRecord>();
  const put = (record: WorkspaceRecord): void => {
    const key = recordKey(record);
    const before = records.get(key);
    records.set(key, before === undefined ? record : mergeRecords(before, record));
  };
  initial.forEach(put);
  const digest = () => [...records.values()].reduce((sum, record) => plus(sum, digestOf(record)), 0);
  return {
    async load({ device, clock }, sink) {
      head ??= { device, clock };
      sink?.begin(records.size);
      sink?.take([...records.values()]);
      return { ...head, count: records.size, digest: digest(), replaced: [...replaced] };
    },
    async range(after, upTo, most = records.size) {
      const inRange = ({ kind, id }: WorkspaceRecord) =>
        (after === null || compareKeys(after, [kind, id]) < 0) && (upTo === null || compareKeys([kind, id], upTo) <= 0);
      return [...records.values()]
        .filter(inRange)
        .sort((a, b) => compareKeys([a.kind, a.id], [b.kind, b.id]))
        .slice(0, most);
    },
    async write(batch) {
      if (replaced.has(batch.device)) throw new StorageFailure('replaced');
      if (head?.device !== batch.device) throw new StorageFailure('emptied');
      head = { device: head.device, clock: laterClock(head.clock, batch.clock) };
      batch.records.forEach(put);
    },
    async purge(tombstones) {
      for (const tombstone of tombstones) {
        const key = recordKey(tombstone);
        const stored = records.get(key);
        if (stored !== undefined) records.set(key, purged(stored, tombstone));
      }
    },
    async clear({ device, clock }) {
      if (head !== null) replaced.add(head.device);
      replaced.delete(device);
      head = { device, clock };
      records.clear();
    },
    listen: () => () => {},
    close() {},
  };
}

function compareKeys(a: RecordKey, b: RecordKey): number {
  const [one, other] = a[0] === b[0] ? [a[1], b[1]] : [a[0], b[0]];
  return one === other ? 0 : one < other ? -1 : 1;
}
