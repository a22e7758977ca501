import { err, ok, type Problem, problem, type Result } from '../base/result.ts';
import { exportBackup, readBackup } from './backup.ts';
import { readDocument } from './document.ts';
import type { FieldsOf, Kind } from './kinds.ts';
import { createQueue } from './queue.ts';
import { readRecord, recordKey, type WorkspaceRecord } from './record.ts';
import { asStorageFailure, type StorageEvent, StorageFailure, type WorkspaceStorage } from './storage.ts';
import { applyChange, type Change, emptyWorkspace, merge, mergeIn, newer, type Workspace } from './workspace.ts';

export interface StoreDeps {
  readonly storage: WorkspaceStorage;
  readonly newId: () => string;
}

export type SaveStatus = 'saved' | 'saving' | { readonly failed: string };

interface ImportSummary {
  /** Records of the file that could be read. */
  readonly records: number;
  /** Those of them that brought something newer. */
  readonly changed: number;
  readonly problems: readonly Problem[];
}

/** The workspace in memory, every change on its way to the device. Methods need no `this`. */
export interface Store {
  /** The workspace now; the same object until something changes. */
  readonly snapshot: () => Workspace;
  /** Told of every change of `snapshot` or `status`; the returned function ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly status: () => SaveStatus;
  /** Parts of the stored workspace that could not be read when it was opened. */
  readonly problems: readonly Problem[];
  /**
   * Sets fields of a record, at once in memory. Resolves once the change survives a loss of power; rejects with a
   * `StorageFailure` when its write failed – then it stays in memory and is written again with the next change.
   * Throws a RangeError for a value its kind does not allow.
   */
  readonly change: <K extends Kind>(kind: K, id: string, fields: FieldsOf<K>) => Promise<void>;
  /** Removes a record, leaving a tombstone; resolves and rejects as `change`. */
  readonly remove: (kind: Kind, id: string) => Promise<void>;
  /** Writes again what is not saved yet; resolves and rejects as `change`. */
  readonly retry: () => Promise<void>;
  readonly exportBackup: () => string;
  /** Merges a backup in, whole or not at all. */
  readonly importBackup: (text: string) => Promise<Result<ImportSummary>>;
  /** Deletes everything, on this device and in its other tabs. Rejects with a `StorageFailure`. */
  readonly clear: () => Promise<void>;
  /** Ends it once all that is under way is written. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (failure: StorageFailure) => void;
}

/** Opens the workspace on this device; rejects with a `StorageFailure`. */
export async function openStore({ storage, newId }: StoreDeps): Promise<Store> {
  const early: StorageEvent[] = [];
  let hear = (event: StorageEvent): void => void early.push(event);
  const stopListening = storage.listen((event) => hear(event));

  const load = async (head = { device: newId(), counter: 0 }) => {
    const read = readDocument(await storage.load(head));
    if (!read.ok) throw new StorageFailure('damaged', read.error);
    return read.value;
  };
  const { workspace: stored, problems } = await load();

  let workspace = stored;
  let status: SaveStatus = 'saved';
  const listeners = new Set<() => void>();
  /** Keys of the records that the device may not hold as they are in memory. */
  const unsaved = new Set<string>();
  let waiting: Waiting[] = [];
  let flushIsPlanned = false;
  /** Everything that touches the storage goes through here. */
  const inTurn = createQueue();

  const show = (nextWorkspace: Workspace, nextStatus: SaveStatus): void => {
    if (nextWorkspace === workspace && nextStatus === status) return;
    workspace = nextWorkspace;
    status = nextStatus;
    for (const listener of [...listeners]) listener();
  };

  const write = async (records: readonly WorkspaceRecord[], counter = workspace.counter): Promise<void> => {
    try {
      await storage.write({ device: workspace.device, counter, records });
    } catch (thrown) {
      if (asStorageFailure(thrown).kind !== 'emptied') throw thrown;
      // The browser threw away what was saved; memory still has all of it.
      const { workspace: found } = await load({ device: workspace.device, counter });
      show({ ...merge(workspace, found), device: found.device }, status);
      const everything = new Map([...workspace.records, ...records.map((r) => [recordKey(r), r] as const)]);
      await storage.write({ device: found.device, counter, records: [...everything.values()] });
    }
  };

  /** Memory starts anew; what was on its way to the device is gone, and whoever waits for it is told. */
  const startAnew = (next: Workspace): void => {
    const dropped = waiting;
    waiting = [];
    unsaved.clear();
    show(next, 'saved');
    for (const { reject } of dropped) reject(new StorageFailure('replaced'));
  };

  const flush = async (): Promise<void> => {
    flushIsPlanned = false;
    const keys = [...unsaved];
    const told = waiting;
    unsaved.clear();
    waiting = [];
    try {
      if (keys.length > 0) {
        await write(keys.flatMap((key) => workspace.records.get(key) ?? []));
        show(workspace, unsaved.size === 0 ? 'saved' : 'saving');
      }
      for (const { resolve } of told) resolve();
    } catch (thrown) {
      const failure = asStorageFailure(thrown);
      for (const key of keys) unsaved.add(key);
      show(workspace, { failed: failure.message });
      for (const { reject } of told) reject(failure);
      if (failure.kind === 'replaced') startAnew((await load()).workspace);
    }
  };

  const save = (): Promise<void> => {
    const saved = new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
    // Whoever does not wait for it learns of a failure from `status`.
    saved.catch(() => {});
    if (!flushIsPlanned) {
      flushIsPlanned = true;
      inTurn(flush).catch(() => {});
    }
    return saved;
  };

  const apply = (change: Change): Promise<void> => {
    const next = applyChange(workspace, change);
    if (next !== workspace) {
      unsaved.add(recordKey(change));
      show(next, 'saving');
    }
    return save();
  };

  hear = (event) => {
    if (event.type === 'closed') show(workspace, { failed: event.failure.message });
    if (event.type === 'cleared') inTurn(async () => startAnew((await load()).workspace)).catch(() => {});
    if (event.type === 'changed') {
      const read = event.records.map((raw) => readRecord(raw, ''));
      show(
        mergeIn(
          workspace,
          read.flatMap((r) => (r.ok ? [r.value.record] : [])),
        ),
        status,
      );
    }
  };
  for (const event of early) hear(event);

  return {
    snapshot: () => workspace,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    status: () => status,
    problems,
    change: (kind, id, fields) => apply({ kind, id, fields }),
    remove: (kind, id) => apply({ kind, id, removed: true }),
    retry: save,
    exportBackup: () => exportBackup(workspace),
    async importBackup(text) {
      const read = readBackup(text);
      if (!read.ok) return read;
      const { workspace: theirs, problems } = read.value;
      return inTurn(async () => {
        const changed = newer(workspace, theirs.records.values());
        try {
          await write(changed, Math.max(workspace.counter, theirs.counter));
        } catch (thrown) {
          return err([problem('', `nothing was taken over. ${asStorageFailure(thrown).message}`)]);
        }
        show(merge(workspace, theirs), status);
        return ok({ records: theirs.records.size, changed: changed.length, problems });
      });
    },
    clear: () =>
      inTurn(async () => {
        const fresh = emptyWorkspace(newId());
        await storage.clear(fresh);
        startAnew(fresh);
      }),
    async close() {
      await save().catch(() => {});
      stopListening();
      storage.close();
    },
  };
}
