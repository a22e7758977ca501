import { deleteDB, openDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { digestOf, plus } from '../../workspace/digest.ts';
import { CLOCK_START } from '../../workspace/stamp.ts';
import { openStore, type Store } from '../../workspace/store.ts';
import { find } from '../../workspace/workspace.ts';
import { openIndexedDb } from './indexeddb.ts';
import { newId } from './new-id.ts';

const FRESH = { device: 'fresh', clock: CLOCK_START };
const name = `test-${newId()}`;
const stores: Store[] = [];

async function openTab(): Promise<Store> {
  const store = await openStore({ storage: await openIndexedDb({ name }), newId, now: Date.now });
  stores.push(store);
  return store;
}

/** As version 1 left it. */
async function version1(head: unknown): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade(upgraded) {
      upgraded.createObjectStore('meta');
      upgraded.createObjectStore('records', { keyPath: ['kind', 'id'] });
    },
  });
  const stamp = { counter: 3, device: 'old' };
  await database.put('meta', head, 'head');
  await database.put('records', { kind: 'profile', id: 'profile', fields: { step2ck: { value: '246', stamp } } });
  await database.put('records', { kind: 'mark', id: 'm', fields: {}, deleted: { value: true, stamp } });
  database.close();
}

afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  await deleteDB(name);
});

it.each([
  ['whole', { device: 'old', counter: 3, replaced: ['older'] }, 'old'],
  ['damaged', 'scrambled', null],
])('brings a database of version 1 with a %s head to this version', async (_, head, device) => {
  await version1(head);
  const store = await openTab();
  expect(store.problems).toEqual([]);
  expect(find(store.snapshot(), 'profile', 'profile')).toEqual({ step2ck: '246' });
  expect(store.snapshot().clock).toBe('000000000-0003');
  if (device !== null) expect(store.snapshot().device).toBe(device);
  await store.change('profile', 'profile', { step2ck: '250' });
  await store.close();
  const again = await openTab();
  expect(find(again.snapshot(), 'profile', 'profile')).toEqual({ step2ck: '250' });
});

it('keeps a digest that says what is stored, whatever is written, and finds it again where it was lost', async () => {
  const storage = await openIndexedDb({ name });
  const store = await openStore({ storage, newId, now: Date.now });
  const agrees = async () => {
    const stored = await storage.range(null, null);
    const { digest, count } = await storage.load(FRESH);
    expect([digest, count]).toEqual([stored.reduce((sum: number, raw) => plus(sum, digestOf(raw)), 0), stored.length]);
  };
  await agrees();
  for (const id of ['a', 'b', 'c']) await store.commit([{ kind: 'person', id, fields: { name: id } }], 'Added.');
  await agrees();
  await store.commit([
    { kind: 'person', id: 'a', fields: { name: 'x', role: 'chief' } },
    { kind: 'person', id: 'b', removed: true },
  ]);
  await store.undo();
  await store.importBackup(store.exportBackup().replace('"x"', '"y"'));
  await agrees();
  const tombstone = { ...store.snapshot().records.get('person/c'), fields: {} } as never;
  await storage.purge([tombstone]);
  await store.commit([{ kind: 'person', id: 'c', removed: true }]);
  const removed = store.snapshot().records.get('person/c');
  if (removed) await storage.purge([{ ...removed, fields: {} }]);
  expect(await storage.range(['person', 'b'], ['person', 'c'])).toMatchObject([{ id: 'c', fields: {} }]);
  await agrees();
  const other = await openDB(name);
  await other.put('records', { kind: 'person', id: 'a', fields: 'scrambled' });
  await other.delete('meta', 'head');
  await agrees();
  await other.put('records', { kind: 'person', id: 'b', fields: 7 });
  other.close();
  await storage.write({ ...(await storage.load(FRESH)), records: [{ kind: 'person', id: 'b', fields: {} }] });
  await agrees();
  await store.close();
});

it('shows an undo in the other tab at once', async () => {
  const [a, b] = [await openTab(), await openTab()];
  await a.commit([{ kind: 'person', id: 'p', fields: { name: 'Ana' } }], 'Ana added.');
  const nameInB = () => find(b.snapshot(), 'person', 'p')?.name;
  await expect.poll(nameInB).toBe('Ana');
  await b.change('person', 'p', { role: 'chief' });
  await expect.poll(() => find(a.snapshot(), 'person', 'p')?.role).toBe('chief');
  await a.undo();
  await expect.poll(nameInB).toBeUndefined();
  expect(b.history()).toEqual({ undo: null, redo: null });
  await a.redo();
  await expect.poll(nameInB).toBe('Ana');
  expect(b.exportBackup()).toBe(a.exportBackup());
});
