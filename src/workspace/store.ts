import { err, ok, type Problem, problem, type Result } from '../base/result.ts';
import { backupReading, exportBackup } from './backup.ts';
import { applyChanges, type Change } from './change.ts';
import { type History, NO_HISTORY, redo, remember, undo } from './history.ts';
import type { FieldsOf, Kind } from './kinds.ts';
import { loadWorkspace, type OnProgress } from './load.ts';
import { oldTombstones } from './purge.ts';
import { createQueue } from './queue.ts';
import { readRecord } from './read-record.ts';
import { isDeleted, type WorkspaceRecord } from './record.ts';
import { CLOCK_START, type Clock, laterClock } from './stamp.ts';
import {
  asStorageFailure,
  type Mended,
  type StorageEvent,
  StorageFailure,
  type StorageFailureKind,
  type StorageHead,
  type WorkspaceStorage,
} from './storage.ts';
import { inTurns } from './turns.ts';
import { emptyWorkspace, merge, mergeIn, newer, newerSought, type Workspace, withRecords } from './workspace.ts';

export interface StoreDeps {
  readonly storage: WorkspaceStorage;
  readonly newId: () => string;
  /** The device's clock: milliseconds since 1970. It may be wrong and may jump. */
  readonly now: () => number;
  /** Lets others have a turn in the middle of long work. */
  readonly pause?: () => Promise<void>;
  readonly onProgress?: OnProgress;
}

export type SaveStatus = 'saved' | 'saving' | { readonly failed: string; readonly kind: StorageFailureKind };

interface ImportSummary {
  /** Records of the file that could be read. */
  readonly records: number;
  /** Those of them that brought something newer. */
  readonly changed: number;
  /** Those that the file has and that were removed here later: they stay removed. */
  readonly removedHere: number;
  readonly problems: readonly Problem[];
}

/** What the next undo takes back and the next redo brings forward, in the words given with it; null where there is none. */
interface Undoable {
  readonly undo: string | null;
  readonly redo: string | null;
  /** The step that an undo just now left as it is: all of it was written anew since, by another tab or an import. */
  readonly stayed?: string;
}

/** The workspace in memory, every change on its way to the device. Methods need no `this`. */
export interface Store {
  /** The workspace now; the same object until something changes. */
  readonly snapshot: () => Workspace;
  /** Told of every change of `snapshot`, `status` or `history`; the returned function ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly status: () => SaveStatus;
  /** Parts of the stored workspace that could not be read when it was opened. */
  readonly problems: readonly Problem[];
  /** What was lost or damaged on this device when it was opened, and came back from a second copy. */
  readonly mended: Mended | null;
  /**
   * Sets fields of a record, at once in memory. Resolves once the change survives a loss of power; rejects with a
   * `StorageFailure` when its write failed – then it stays in memory and is written again with the next change.
   * Throws a RangeError for a value its kind does not allow.
   */
  readonly change: <K extends Kind>(kind: K, id: string, fields: FieldsOf<K>) => Promise<void>;
  /** Removes a record, leaving a tombstone; resolves and rejects as `change`. */
  readonly remove: (kind: Kind, id: string) => Promise<void>;
  /**
   * Makes the changes together: under one stamp, in one write. With a sentence (`Ana Silva added.`) they are one step of
   * undo. Resolves, rejects and throws as `change`; nothing is changed where it throws.
   */
  readonly commit: (changes: readonly Change[], sentence?: string) => Promise<void>;
  /**
   * Takes the latest step back: its values become what they were, but for those written since, by another tab or an
   * import. Does nothing where there is no step. Resolves and rejects as `change`.
   */
  readonly undo: () => Promise<void>;
  /** Brings forward what `undo` took back last. */
  readonly redo: () => Promise<void>;
  /** The same object until it changes. */
  readonly history: () => Undoable;
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

/** Of a backup; what reads the records takes each portion within a task that nobody feels. */
const SHOWN_AT_ONCE = 500;

async function atOnceAgain(): Promise<void> {}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (failure: StorageFailure) => void;
}

/** Opens the workspace on this device; rejects with a `StorageFailure`. */
export async function openStore({ storage, newId, now, pause = atOnceAgain, onProgress }: StoreDeps): Promise<Store> {
  const early: StorageEvent[] = [];
  let hear = (event: StorageEvent): void => void early.push(event);
  const stopListening = storage.listen((event) => hear(event));

  const load = (fresh: StorageHead = { device: newId(), clock: CLOCK_START }) =>
    loadWorkspace(storage, fresh, onProgress);
  const { workspace: stored, problems, mended } = await load();

  const old = oldTombstones(stored, now());
  let workspace: Workspace = old.length === 0 ? stored : { ...stored, records: stored.records.with(old) };
  let status: SaveStatus = 'saved';
  let history = NO_HISTORY;
  let undoable: Undoable = { undo: null, redo: null };
  const listeners = new Set<() => void>();
  /** Keys of the records that the device may not hold as they are in memory. */
  const unsaved = new Set<string>();
  let waiting: Waiting[] = [];
  let flushIsPlanned = false;
  /** Everything that touches the storage goes through here. */
  const inTurn = createQueue();

  const show = (nextWorkspace: Workspace, nextStatus: SaveStatus, nextHistory = history): void => {
    if (nextWorkspace === workspace && nextStatus === status && nextHistory === history) return;
    workspace = nextWorkspace;
    status = nextStatus;
    if (nextHistory !== history) undoable = undoableIn(nextHistory);
    history = nextHistory;
    for (const listener of [...listeners]) listener();
  };

  const write = async (records: readonly WorkspaceRecord[], clock: Clock = workspace.clock): Promise<void> => {
    try {
      await storage.write({ device: workspace.device, clock, records });
    } catch (thrown) {
      if (asStorageFailure(thrown).kind !== 'emptied') throw thrown;
      // The browser threw away what was saved; memory still has all of it.
      const { workspace: found } = await load({ device: workspace.device, clock });
      show({ ...merge(workspace, found), device: found.device }, status);
      const everything = workspace.records.with(records);
      await storage.write({ device: found.device, clock, records: [...everything.values()] });
    }
  };

  /** Memory starts anew; what was on its way to the device is gone, and whoever waits for it is told. */
  const startAnew = (next: Workspace): void => {
    const dropped = waiting;
    waiting = [];
    unsaved.clear();
    show(next, 'saved', NO_HISTORY);
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
      show(workspace, { failed: failure.message, kind: failure.kind });
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

  /** Shows the next workspace at once, and sees to it that what it changed is written. */
  const take = (next: Workspace, nextHistory = history): Promise<void> => {
    const keys = [...workspace.records.changedKeys(next.records)];
    for (const key of keys) unsaved.add(key);
    show(next, keys.length > 0 ? 'saving' : status, nextHistory);
    return save();
  };

  const commit = (changes: readonly Change[], sentence?: string): Promise<void> => {
    const next = applyChanges(workspace, changes, now());
    return take(next, sentence === undefined ? history : remember(history, sentence, workspace, next));
  };

  const move = (way: typeof undo): Promise<void> => {
    const moved = way(history, workspace, now());
    return moved === null ? save() : take(moved.workspace, moved.history);
  };

  hear = (event) => {
    if (event.type === 'closed') show(workspace, { failed: event.failure.message, kind: event.failure.kind });
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
  if (old.length > 0) inTurn(() => storage.purge(old)).catch(() => {});

  return {
    snapshot: () => workspace,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    status: () => status,
    problems,
    mended,
    // TypeScript cannot tell that kind and fields belong together.
    change: (kind, id, fields) => commit([{ kind, id, fields } as Change]),
    remove: (kind, id) => commit([{ kind, id, removed: true }]),
    commit,
    undo: () => move(undo),
    redo: () => move(redo),
    history: () => undoable,
    retry: save,
    exportBackup: () => exportBackup(workspace),
    async importBackup(text) {
      const read = await inTurns(backupReading(text), pause);
      if (!read.ok) return read;
      const { workspace: theirs, problems } = read.value;
      return inTurn(async () => {
        const seen = workspace;
        const sought = await inTurns(newerSought(seen, theirs.records.values()), pause);
        try {
          await write(sought, laterClock(workspace.clock, theirs.clock));
        } catch (thrown) {
          return err([problem('', `nothing was taken over. ${asStorageFailure(thrown).message}`)]);
        }
        const count = sought.length;
        const sentence = `Backup brought in: ${count} ${count === 1 ? 'entry' : 'entries'}.`;
        // Something may have been typed meanwhile, and may be in the pauses.
        const before = workspace;
        const next = withRecords(before, newer(before, sought), theirs.clock);
        for (let from = 0; from < count; from += SHOWN_AT_ONCE) {
          show(
            withRecords(workspace, newer(workspace, sought.slice(from, from + SHOWN_AT_ONCE)), theirs.clock),
            status,
          );
          await pause();
        }
        show(withRecords(workspace, [], theirs.clock), status, remember(history, sentence, before, next));
        const removedHere = [...theirs.records].filter(
          ([key, record]) => !isDeleted(record) && isGone(next, key),
        ).length;
        return ok({ records: theirs.records.size, changed: count, removedHere, problems });
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

function isGone({ records }: Workspace, key: string): boolean {
  const record = records.get(key);
  return record !== undefined && isDeleted(record);
}

function undoableIn({ undo: taken, redo: back, stayed }: History): Undoable {
  const next = { undo: taken.at(-1)?.sentence ?? null, redo: back.at(-1)?.sentence ?? null };
  return stayed === undefined ? next : { ...next, stayed };
}
