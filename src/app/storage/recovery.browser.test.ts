import { deleteDB, openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { find } from '../../workspace/workspace.ts';
import { bucketFactory } from './bucket.ts';
import { newId } from './new-id.ts';
import { deleteWorkspace, openWorkspace } from './open-workspace.ts';

const names: string[] = [];

/** A device with three people on it, its copies alike. */
async function filled(): Promise<string> {
  const name = `test-${newId()}`;
  names.push(name);
  const { store } = await openWorkspace(name);
  for (const id of ['a', 'b', 'c']) await store.change('person', id, { name: `Person ${id}` });
  await store.close();
  return name;
}

function withoutBuckets(): void {
  Object.defineProperty(navigator, 'storageBuckets', { value: undefined, configurable: true });
}

/** Opening in the version of this Prelude fails that way, until the database is deleted. */
function openingFails(errorName: string): void {
  const { open, deleteDatabase } = IDBFactory.prototype;
  let failing = true;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...given) {
    if (failing && this === indexedDB && given[1] !== undefined) throw new DOMException('no', errorName);
    return open.apply(this, given);
  });
  vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(function (this: IDBFactory, ...given) {
    if (this === indexedDB) failing = false;
    return deleteDatabase.apply(this, given);
  });
}

/** Reading that record of the first copy fails, until its database is deleted. */
function readingFails(database: string, id: string): void {
  const { getAll } = IDBObjectStore.prototype;
  const { deleteDatabase } = IDBFactory.prototype;
  let failing = true;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...given) {
    const [query] = given;
    const isHit = !(query instanceof IDBKeyRange) || query.includes(['person', id]);
    if (failing && isHit && this.name === 'records' && this.transaction.db.name === database)
      throw new DOMException('no', 'NotReadableError');
    return getAll.apply(this, given);
  });
  vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(function (this: IDBFactory, ...given) {
    failing = false;
    return deleteDatabase.apply(this, given);
  });
}

afterEach(async () => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'storageBuckets');
  for (const name of names.splice(0)) await deleteWorkspace(name).catch(() => {});
});

it('reads what a newer Prelude wrote, offers it as that one wrote it, and changes nothing', async () => {
  const name = await filled();
  const newer = await openDB(name, 9);
  await newer.put('records', { kind: 'person', id: 'd', fields: { aura: { value: 'blue', stamp: 'new-form' } } });
  await newer.put('records', { kind: 'spell', id: 'e' });
  newer.close();
  const { store, notSaved, recovered, mended } = await openWorkspace(name);
  expect(notSaved).toMatchObject({ kind: 'newer' });
  expect(mended).toBeNull();
  expect(recovered).toMatchObject({ lost: 0, document: { format: 'prelude-workspace', version: 9 } });
  expect(recovered?.document.records).toHaveLength(5);
  expect(JSON.stringify(recovered?.document)).toContain('blue');
  expect(find(store.snapshot(), 'person', 'b')).toEqual({ name: 'Person b' });
  await store.change('person', 'a', { name: 'changed' });
  await store.close();
  const after = await openDB(name);
  expect(after.version).toBe(9);
  expect(JSON.stringify(await after.getAll('records'))).not.toContain('changed');
  after.close();
});

it.each(['UnknownError', 'AbortError'])(
  'is made anew from the second copy where opening fails with %s, and says so',
  async (error) => {
    const name = await filled();
    openingFails(error);
    const { store, notSaved, mended } = await openWorkspace(name);
    expect([notSaved, mended]).toEqual([null, 'damaged']);
    expect(find(store.snapshot(), 'person', 'c')).toEqual({ name: 'Person c' });
    await store.change('person', 'd', { name: 'Person d' });
    await store.close();
    vi.restoreAllMocks();
    const again = await openWorkspace(name);
    expect([again.notSaved, again.mended, again.store.snapshot().records.size]).toEqual([null, null, 4]);
    await again.store.close();
  },
);

it('is made anew where a record cannot be read, with what the second copy had missed', async () => {
  const name = await filled();
  const bucket = await bucketFactory(name);
  expect(bucket).not.toBeNull();
  // The second copy missed one write and holds another record.
  const mirror = await new Promise<IDBDatabase>((resolve) => {
    const request = (bucket as IDBFactory).open(`${name}-mirror`);
    request.onsuccess = () => resolve(request.result);
  });
  await new Promise((resolve) => {
    const transaction = mirror.transaction('records', 'readwrite');
    transaction.objectStore('records').delete(['person', 'c']);
    transaction.oncomplete = resolve;
  });
  mirror.close();
  readingFails(name, 'b');
  const { store, notSaved, mended } = await openWorkspace(name);
  expect([notSaved, mended]).toEqual([null, 'damaged']);
  expect(['a', 'b', 'c'].map((id) => find(store.snapshot(), 'person', id)?.name)).toEqual([
    'Person a',
    'Person b',
    'Person c',
  ]);
  await store.close();
});

it('shows what can be read where there is no second copy, counts the rest, and leaves it as it is', async () => {
  withoutBuckets();
  const name = await filled();
  readingFails(name, 'b');
  const { store, notSaved, recovered } = await openWorkspace(name);
  expect(notSaved).toMatchObject({ kind: 'damaged' });
  expect(recovered).toMatchObject({ records: 2, lost: 1 });
  expect(['a', 'b', 'c'].map((id) => find(store.snapshot(), 'person', id)?.name)).toEqual([
    'Person a',
    undefined,
    'Person c',
  ]);
  expect(store.exportBackup()).toContain('Person c');
  vi.restoreAllMocks();
  const again = await openWorkspace(name);
  expect([again.notSaved, again.store.snapshot().records.size]).toEqual([null, 3]);
  await again.store.close();
});

it('shows what is saved, and says that there is no space, where the full device cannot even open it', async () => {
  const name = await filled();
  openingFails('QuotaExceededError');
  const { store, notSaved, recovered } = await openWorkspace(name);
  expect(notSaved).toMatchObject({ kind: 'full' });
  expect(recovered).toMatchObject({ records: 3, lost: 0 });
  expect(find(store.snapshot(), 'person', 'a')).toEqual({ name: 'Person a' });
});

it('has nothing to show in a private window, and leaves no database behind', async () => {
  const name = `test-${newId()}`;
  openingFails('SecurityError');
  const { notSaved, recovered } = await openWorkspace(name);
  expect([notSaved?.kind, recovered]).toEqual(['unavailable', null]);
  expect((await indexedDB.databases()).map((known) => known.name)).not.toContain(name);
});

it('mends a damaged value from the second copy, and says so', async () => {
  const name = await filled();
  const database = await openDB(name);
  const record = await database.get('records', ['person', 'b']);
  record.fields.name.value = 7;
  await database.put('records', record);
  await database.put('records', { kind: 'person', id: 'c', fields: 'scrambled' });
  database.close();
  const { store, mended } = await openWorkspace(name);
  expect([mended, store.problems]).toEqual(['damaged', []]);
  expect(['b', 'c'].map((id) => find(store.snapshot(), 'person', id)?.name)).toEqual(['Person b', 'Person c']);
  await store.close();
  const again = await openWorkspace(name);
  expect([again.mended, again.store.problems, again.store.snapshot().records.size]).toEqual([null, [], 3]);
  await again.store.close();
});

it('gets what the first copy lost of its latest writes back from the second, without a word', async () => {
  const name = await filled();
  const database = await openDB(name);
  const head = await database.get('meta', 'head');
  await database.delete('records', ['person', 'c']);
  await database.put('meta', { ...head, digest: 0 }, 'head');
  database.close();
  const { store, mended } = await openWorkspace(name);
  expect(mended).toBeNull();
  await expect.poll(() => find(store.snapshot(), 'person', 'c'), { timeout: 5000 }).toEqual({ name: 'Person c' });
  await store.close();
  const again = await openDB(name);
  expect(await again.count('records')).toBe(3);
  again.close();
});

it('is deleted with both copies, also where it cannot be opened', async () => {
  const name = await filled();
  await (await openDB(name, 9)).close();
  await deleteWorkspace(name);
  const { store, notSaved, mended } = await openWorkspace(name);
  expect([notSaved, mended, store.snapshot().records.size]).toEqual([null, null, 0]);
  await store.close();
  await deleteDB(name);
});
