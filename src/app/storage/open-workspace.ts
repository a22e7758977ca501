import { createMemoryStorage } from '../../workspace/memory-storage.ts';
import { asStorageFailure, type StorageFailure } from '../../workspace/storage.ts';
import { openStore, type Store } from '../../workspace/store.ts';
import { openIndexedDb } from './indexeddb.ts';
import { newId } from './new-id.ts';

export interface OpenedWorkspace {
  readonly store: Store;
  /** Why nothing is saved on this device: the store lasts as long as the tab. Null where all is well. */
  readonly notSaved: StorageFailure | null;
}

/** Opens this device's workspace, or one for this tab alone where the device's cannot be opened. */
export async function openWorkspace(name?: string): Promise<OpenedWorkspace> {
  try {
    const storage = await openIndexedDb(name === undefined ? {} : { name });
    try {
      return { store: await openStore({ storage, newId }), notSaved: null };
    } catch (thrown) {
      storage.close();
      throw thrown;
    }
  } catch (thrown) {
    return { store: await openMemory(), notSaved: asStorageFailure(thrown) };
  }
}

/** A workspace that lasts as long as the tab. */
export function openMemory(): Promise<Store> {
  return openStore({ storage: createMemoryStorage(), newId });
}
