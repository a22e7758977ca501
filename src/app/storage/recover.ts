import * as z from 'zod/mini';
import { readWith } from '../../base/schema.ts';
import { readDocument } from '../../workspace/document.ts';
import { isObject } from '../../workspace/json.ts';
import { createRecordReader } from '../../workspace/record-reader.ts';
import { CLOCK_START, deviceSchema } from '../../workspace/stamp.ts';
import { emptyWorkspace, WORKSPACE_FORMAT, type Workspace } from '../../workspace/workspace.ts';

/** What lies in a database that cannot be opened as it should, read as it stands. */
export interface Salvaged {
  readonly version: number;
  /** In the form of its own version, whatever that is. */
  readonly document: Readonly<Record<string, unknown>>;
  /** Records that the browser could not give back. */
  readonly lost: number;
}

const PATIENCE_MS = 3000;
const ownerSchema = z.object({ device: deviceSchema });

/** Reads what can be read, changing nothing; null where there is no such database, or none of it can be read. */
export async function salvage(name: string, factory: IDBFactory = indexedDB): Promise<Salvaged | null> {
  const database = await openAsItIs(name, factory).catch(() => null);
  if (database === null) return null;
  try {
    const head: unknown = await ask(database, 'meta', (store) => store.get('head')).catch(() => null);
    const keys = await ask(database, 'records', (store) => store.getAllKeys());
    const { raws, lost } = await readEach(database, keys);
    const owner = readWith(ownerSchema, head);
    const { replaced: _, digest: __, ...kept } = isObject(head) ? head : {};
    const device = owner.ok ? owner.value.device : 'unknown';
    const document = { ...kept, format: WORKSPACE_FORMAT, version: database.version, device, records: raws };
    return { version: database.version, document, lost };
  } catch {
    return null;
  } finally {
    database.close();
  }
}

/** Those of the salvaged records that this version understands. */
export function understood({ document }: Salvaged): Workspace {
  const read = readDocument(document);
  if (read.ok) return read.value.workspace;
  // Of a newer version, or with a damaged head: its records may be of a form that is known.
  const reader = createRecordReader();
  reader.take(Array.isArray(document.records) ? document.records : []);
  const { records, clock } = reader.finish(CLOCK_START);
  return { ...emptyWorkspace(String(document.device)), records, clock };
}

function openAsItIs(name: string, factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    const timer = setTimeout(() => reject(new Error('blocked')), PATIENCE_MS);
    // There was none: leave none behind.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      clearTimeout(timer);
      resolve(request.result);
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error);
    };
  });
}

function ask<T>(database: IDBDatabase, name: string, question: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name);
    const request = question(transaction.objectStore(name));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

const CHUNK = 250;

/** All the records that can be read: where one in a chunk cannot, the halves of the chunk are tried. */
async function readEach(database: IDBDatabase, keys: readonly IDBValidKey[]) {
  const raws: unknown[] = [];
  let lost = 0;
  const open: (readonly IDBValidKey[])[] = [];
  for (let from = 0; from < keys.length; from += CHUNK) open.push(keys.slice(from, from + CHUNK));
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const [first, last] = [next[0], next.at(-1)];
    try {
      raws.push(...(await ask(database, 'records', (store) => store.getAll(IDBKeyRange.bound(first, last)))));
    } catch {
      const half = Math.floor(next.length / 2);
      if (half === 0) lost += 1;
      else open.unshift(next.slice(0, half), next.slice(half));
    }
  }
  return { raws, lost };
}
