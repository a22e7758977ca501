import { PROFILE_ID } from './kinds.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { type StorageBatch, type StorageEvent, StorageFailure, type WorkspaceStorage } from './storage.ts';
import type { Store } from './store.ts';
import { find } from './workspace.ts';

/* For the tests of the store. */

export const counting = () => {
  let count = 0;
  return () => {
    count += 1;
    return `device-${count}`;
  };
};
export const stepOf = (store: Store) => find(store.snapshot(), 'profile', PROFILE_ID)?.step2ck;
export const typeScore = (store: Store, step2ck: number | string) => store.change('profile', PROFILE_ID, { step2ck });

/** A storage whose writes are counted, can be held back and can be made to fail. */
export function watched(storage = createMemoryStorage()) {
  const batches: StorageBatch[] = [];
  const control = { storage, batches, fail: null as StorageFailure | null, gate: Promise.resolve() };
  const watchedStorage: WorkspaceStorage = {
    ...storage,
    async write(batch) {
      batches.push(batch);
      await control.gate;
      if (control.fail) throw control.fail;
      await storage.write(batch);
    },
  };
  return Object.assign(control, { watchedStorage });
}

/** Tabs over one storage, each told what the others did; `failing` makes writes fail. */
export function shared(disk = createMemoryStorage(), failing = () => false): () => WorkspaceStorage {
  const listeners: ((event: StorageEvent) => void)[] = [];
  return () => {
    const mine = listeners.length;
    listeners.push(() => {});
    const tellOthers = (event: StorageEvent) => {
      for (const [index, listener] of listeners.entries()) if (index !== mine) listener(event);
    };
    return {
      ...disk,
      async write(batch) {
        await Promise.resolve();
        if (failing()) throw new StorageFailure('full');
        await disk.write(batch);
        const records = await disk.range(null, null);
        tellOthers({ type: 'changed', records });
      },
      async clear(fresh) {
        await disk.clear(fresh);
        tellOthers({ type: 'cleared' });
      },
      listen(listener) {
        listeners[mine] = listener;
        return () => {
          listeners[mine] = () => {};
        };
      },
    };
  };
}
