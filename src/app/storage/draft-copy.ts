import { type DBSchema, type IDBPDatabase, wrap } from 'idb';
import { bucketFactory } from './bucket.ts';
import { abortWhenPutAway } from './put-away.ts';

/** What `parts/drafts.ts` holds in localStorage, once more where a kill of the browser does not reach it. */
export interface DraftCopy {
  readonly load: () => Promise<ReadonlyMap<string, string>>;
  /** Written soon; null forgets it. Never throws. */
  readonly put: (key: string, stored: string | null) => void;
  /** Forgets all of them; never throws. */
  readonly clear: () => void;
}

interface DraftDatabase extends DBSchema {
  readonly drafts: { readonly key: string; readonly value: string };
}

/**
 * Chromium writes localStorage to the disk seconds later, under steady typing up to a minute, and a kill takes those
 * seconds along (measured: all that was typed in the last 3 s). IndexedDB hands every write to the system at once.
 * In files of its own, so that typing never touches those of the workspace.
 */
export function draftCopy(name = 'prelude-drafts'): DraftCopy {
  let opened: Promise<IDBPDatabase<DraftDatabase> | null> | null = null;
  const open = () => {
    opened ??= openDrafts(name).catch(() => {
      // Not for good: the next one who asks tries again.
      opened = null;
      return null;
    });
    return opened;
  };
  const waiting = new Map<string, string | null>();
  let writing = false;

  /** What could not be written keeps waiting, and is tried again with what comes next. */
  const write = async (): Promise<void> => {
    writing = true;
    try {
      const database = await open();
      while (database !== null && waiting.size > 0) {
        const batch = [...waiting];
        const transaction = database.transaction('drafts', 'readwrite', { durability: 'relaxed' });
        const finished = abortWhenPutAway(transaction);
        for (const [key, stored] of batch) {
          const request: Promise<unknown> =
            stored === null ? transaction.store.delete(key) : transaction.store.put(stored, key);
          request.catch(() => {});
        }
        await transaction.done.finally(finished);
        for (const [key, stored] of batch) if (waiting.get(key) === stored) waiting.delete(key);
      }
    } catch {
      // Full, or taken away: localStorage has it.
      opened = null;
    } finally {
      writing = false;
    }
  };

  return {
    async load() {
      try {
        const transaction = (await open())?.transaction('drafts');
        if (transaction === undefined) return new Map();
        const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
        return new Map(keys.map((key, index) => [key, values[index] ?? '']));
      } catch {
        return new Map();
      }
    },
    clear() {
      waiting.clear();
      open()
        .then((database) => database?.clear('drafts'))
        .catch(() => {});
    },
    put(key, stored) {
      waiting.set(key, stored);
      if (!writing) void write();
    },
  };
}

async function openDrafts(name: string): Promise<IDBPDatabase<DraftDatabase>> {
  // Not idb's `openDB`: that knows the default storage bucket only.
  const request = ((await bucketFactory(name)) ?? indexedDB).open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('drafts');
  return (await wrap(request)) as unknown as IDBPDatabase<DraftDatabase>;
}
