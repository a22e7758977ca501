import type { OnProgress } from '../../workspace/load.ts';
import { createMemoryStorage } from '../../workspace/memory-storage.ts';
import { mirrored } from '../../workspace/mirrored-storage.ts';
import type { WorkspaceRecord } from '../../workspace/record.ts';
import { CLOCK_START } from '../../workspace/stamp.ts';
import {
  asStorageFailure,
  type Mended,
  type StorageFailure,
  type StorageFailureKind,
  type WorkspaceStorage,
} from '../../workspace/storage.ts';
import { openStore, type Store } from '../../workspace/store.ts';
import { bucketFactory } from './bucket.ts';
import { deleteDatabase } from './delete-database.ts';
import { DATABASE_NAME, openIndexedDb } from './indexeddb.ts';
import { bringingIn, forgetLeftBehind, leaveBehind } from './left-behind.ts';
import { newId } from './new-id.ts';
import { nextTurn, whenIdle } from './pause.ts';
import { type Salvaged, salvage, understood } from './recover.ts';

export interface OpenedWorkspace {
  readonly store: Store;
  /** Why nothing is saved on this device: the store lasts as long as the tab. Null where all is well. */
  readonly notSaved: StorageFailure | null;
  /** What could be read of a workspace that could not be opened; it is in the store. Null where there was nothing to read. */
  readonly recovered: Recovered | null;
  /** What was lost or damaged on this device, and came back from the second copy. */
  readonly mended: Mended | null;
}

export interface Recovered {
  /** How many records this version understands. */
  readonly records: number;
  /** How many could not be read. */
  readonly lost: number;
  /** As it lies on the device, in the form of the version that wrote it: what a newer Prelude wrote, it reads again. */
  readonly document: Salvaged['document'];
}

/**
 * Opens this device's workspace. Where it is damaged, it is made anew from the second copy; where it cannot be opened at
 * all, a workspace for this tab alone holds what can be read of it.
 */
export async function openWorkspace(name = DATABASE_NAME, onProgress?: OnProgress): Promise<OpenedWorkspace> {
  try {
    return await openOnDevice(name, onProgress);
  } catch (thrown) {
    const failure = asStorageFailure(thrown);
    if (failure.kind === 'damaged' && (await makeAnew(name).catch(() => false))) {
      const again = await openOnDevice(name, onProgress).catch(() => null);
      if (again !== null) return { ...again, mended: 'damaged' };
    }
    return { ...(await openWhatIsThere(name, failure)), notSaved: failure, mended: null };
  }
}

/** A workspace that lasts as long as the tab. */
export function openMemory(records: readonly WorkspaceRecord[] = []): Promise<Store> {
  return openStore({ storage: createMemoryStorage(records), newId, now: Date.now });
}

/** Deletes what lies on this device, also where it cannot be opened. Rejects where another tab holds on to it. */
export async function deleteWorkspace(name = DATABASE_NAME): Promise<void> {
  forgetLeftBehind(name);
  const factory = await bucketFactory(name);
  if (factory) await deleteDatabase(mirrorName(name), factory);
  await deleteDatabase(name);
}

async function openOnDevice(name: string, onProgress: OnProgress | undefined): Promise<OpenedWorkspace> {
  const storage = bringingIn(await openDevice(name), name);
  try {
    const store = await openStore({
      storage,
      newId,
      now: Date.now,
      pause: nextTurn,
      ...(onProgress ? { onProgress } : {}),
    });
    leaveBehind(store, name);
    return { store, notSaved: null, recovered: null, mended: store.mended };
  } catch (thrown) {
    storage.close();
    throw thrown;
  }
}

/**
 * IndexedDB, in Chromium with a second copy: when Chromium is killed in the middle of a write, its next but one start
 * may find the log of that database damaged and delete all of it (google/leveldb issue 1287; docs/decisions/006).
 */
async function openDevice(name: string): Promise<WorkspaceStorage> {
  const primary = await openIndexedDb({ name });
  const mirror = await openMirror(name);
  return mirror ? mirrored(primary, mirror, { pause: whenIdle }) : primary;
}

async function openMirror(name: string): Promise<WorkspaceStorage | null> {
  const factory = await bucketFactory(name);
  return factory && openIndexedDb({ name: mirrorName(name), factory }).catch(() => null);
}

function mirrorName(name: string): string {
  return `${name}-mirror`;
}

/** Deletes a damaged database where the second copy is whole, once that holds what could still be read of the first. */
async function makeAnew(name: string): Promise<boolean> {
  const mirror = await openMirror(name);
  if (mirror === null) return false;
  try {
    const head = await mirror.load({ device: newId(), clock: CLOCK_START });
    if (head.count === 0) return false;
    const salvaged = await salvage(name);
    if (salvaged !== null) await mirror.write({ ...head, records: [...understood(salvaged).records.values()] });
    await deleteDatabase(name);
    return true;
  } finally {
    mirror.close();
  }
}

/** Failures that leave nothing to read, or must not touch what is there. */
const OUT_OF_REACH: ReadonlySet<StorageFailureKind> = new Set(['unavailable', 'blocked']);

async function openWhatIsThere(
  name: string,
  { kind }: StorageFailure,
): Promise<Pick<OpenedWorkspace, 'store' | 'recovered'>> {
  if (OUT_OF_REACH.has(kind)) return { store: await openMemory(), recovered: null };
  const factory = await bucketFactory(name);
  const copies = [await salvage(name), factory && (await salvage(mirrorName(name), factory))].flatMap((c) => c ?? []);
  const [fullest] = copies.toSorted((a, b) => countIn(b) - countIn(a));
  const store = await openMemory(copies.flatMap((copy) => [...understood(copy).records.values()]));
  if (fullest === undefined) return { store, recovered: null };
  const records = store.snapshot().records.size;
  return { store, recovered: { records, lost: fullest.lost, document: fullest.document } };
}

function countIn({ document }: Salvaged): number {
  return Array.isArray(document.records) ? document.records.length : 0;
}
