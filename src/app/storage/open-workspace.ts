import { createMemoryStorage } from '../../workspace/memory-storage.ts';
import { mirrored } from '../../workspace/mirrored-storage.ts';
import { asStorageFailure, type StorageFailure, type WorkspaceStorage } from '../../workspace/storage.ts';
import { openStore, type Store } from '../../workspace/store.ts';
import { bucketFactory } from './bucket.ts';
import { DATABASE_NAME, openIndexedDb } from './indexeddb.ts';
import { newId } from './new-id.ts';
import { pause } from './pause.ts';

export interface OpenedWorkspace {
  readonly store: Store;
  /** Why nothing is saved on this device: the store lasts as long as the tab. Null where all is well. */
  readonly notSaved: StorageFailure | null;
}

/** Opens this device's workspace, or one for this tab alone where the device's cannot be opened. */
export async function openWorkspace(name = DATABASE_NAME): Promise<OpenedWorkspace> {
  let storage: WorkspaceStorage | undefined;
  try {
    storage = await openDevice(name);
    return { store: await openStore({ storage, newId, now: Date.now }), notSaved: null };
  } catch (thrown) {
    storage?.close();
    return { store: await openMemory(), notSaved: asStorageFailure(thrown) };
  }
}

/** A workspace that lasts as long as the tab. */
export function openMemory(): Promise<Store> {
  return openStore({ storage: createMemoryStorage(), newId, now: Date.now });
}

/**
 * IndexedDB, in Chromium with a second copy: when Chromium is killed in the middle of a write, its next but one start
 * may find the log of that database damaged and delete all of it (google/leveldb issue 1287; docs/decisions/006).
 */
async function openDevice(name: string): Promise<WorkspaceStorage> {
  const primary = await openIndexedDb({ name });
  const factory = await bucketFactory(name);
  const mirror = factory && (await openIndexedDb({ name: `${name}-mirror`, factory }).catch(() => null));
  return mirror ? mirrored(primary, mirror, { pause }) : primary;
}
