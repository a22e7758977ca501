import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { exportBackup } from '../../workspace/backup.ts';
import { ownFactId, PROFILE_ID } from '../../workspace/kinds.ts';
import { MIGRATIONS, type Migration } from '../../workspace/migrations.ts';
import type { WorkspaceRecord } from '../../workspace/record.ts';
import { CLOCK_START, clockOf, stampOf } from '../../workspace/stamp.ts';
import type { StorageEvent, WorkspaceStorage } from '../../workspace/storage.ts';
import { openStore, type Store } from '../../workspace/store.ts';
import { find } from '../../workspace/workspace.ts';
import { openIndexedDb } from './indexeddb.ts';
import { newId } from './new-id.ts';
import { openMemory, openWorkspace } from './open-workspace.ts';

const FRESH = { device: 'fresh', clock: CLOCK_START };
const names: string[] = [];
const opened: WorkspaceStorage[] = [];

function newName(): string {
  const name = `test-${newId()}`;
  names.push(name);
  return name;
}

async function open(name: string, migrations?: readonly Migration[]): Promise<WorkspaceStorage> {
  const storage = await openIndexedDb(migrations === undefined ? { name } : { name, migrations });
  opened.push(storage);
  return storage;
}

const openTab = async (name: string): Promise<Store> => openStore({ storage: await open(name), newId, now: Date.now });
const profileOf = (store: Store) => find(store.snapshot(), 'profile', PROFILE_ID);
const until = (ready: () => boolean) => expect.poll(ready, { timeout: 5000, interval: 5 }).toBe(true);

function record(id: string, value: string, count = 1): WorkspaceRecord {
  return { kind: 'own-fact', id, fields: { fact: { value, stamp: stampOf(clockOf(0, count), 'fresh') } } };
}

afterEach(async () => {
  for (const storage of opened.splice(0)) storage.close();
  for (const name of names.splice(0)) await deleteDB(name);
});

describe('the stored workspace', () => {
  it('starts from nothing and survives reopening, byte for byte', async () => {
    const name = newName();
    const first = await openTab(name);
    expect(first.snapshot().records.size).toBe(0);
    await first.change('profile', PROFILE_ID, { step2ck: '24', ties: ['NY'] });
    await first.change('profile', PROFILE_ID, { step2ck: 246 });
    const fact = { acgmeId: '1403521470', fact: 'visa_h1b', value: 'no', seenOn: '2026-11-22', source: null };
    await first.change('own-fact', ownFactId(fact.acgmeId, fact.fact), fact);
    await first.change('mark', '1403521470', { acgmeId: '1403521470', mark: 'applied' });
    await first.remove('mark', '1403521470');
    const before = first.exportBackup();
    await first.close();
    const second = await openTab(name);
    expect(second.exportBackup()).toBe(before);
    expect(second.problems).toEqual([]);
  });

  it('is written with strict durability only', async () => {
    const used: string[] = [];
    const original = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...parameters) {
      const transaction = original.apply(this, parameters);
      if (transaction.mode === 'readwrite') used.push(transaction.durability);
      return transaction;
    };
    try {
      const store = await openTab(newName());
      await store.change('profile', PROFILE_ID, { step2ck: 246 });
      await store.importBackup(
        store
          .exportBackup()
          .replace('246', '247')
          .replace(/-0000-/, '-0001-'),
      );
      await store.clear();
    } finally {
      IDBDatabase.prototype.transaction = original;
    }
    expect(used).toEqual(['strict', 'strict', 'strict', 'strict']);
  });

  it('takes a batch whole or not at all', async () => {
    const storage = await open(newName());
    const head = await storage.load(FRESH);
    await storage.write({ ...FRESH, records: [record('a', 'before')] });
    const stored = async () => [await storage.load(FRESH), await storage.range(null, null)];
    const before = await stored();
    const unclonable = { ...record('c', 'x'), surprise: () => {} };
    const batch = [record('a', 'after', 2), record('b', 'new'), unclonable, record('d', 'new')];
    await expect(storage.write({ device: head.device, clock: clockOf(0, 9), records: batch })).rejects.toMatchObject({
      kind: 'unknown',
      cause: { name: 'DataCloneError' },
    });
    expect(await stored()).toEqual(before);
    await storage.write({ device: head.device, clock: clockOf(0, 9), records: batch.filter((r) => r !== unclonable) });
    expect((await storage.load(FRESH)).count).toBe(3);
  });

  it('merges what two connections write to one record, field by field', async () => {
    const name = newName();
    const [a, b] = [await openTab(name), await openTab(name)];
    await Promise.all([
      a.change('profile', PROFILE_ID, { step2ck: 246 }),
      b.change('profile', PROFILE_ID, { citizenship: 'other' }),
    ]);
    const reopened = await openTab(name);
    expect(profileOf(reopened)).toEqual({ step2ck: 246, citizenship: 'other' });
  });

  it('keeps what can be read of a damaged store, and can go on', async () => {
    const name = newName();
    const first = await openTab(name);
    await first.change('profile', PROFILE_ID, { step2ck: 246 });
    const device = first.snapshot().device;
    await first.close();
    const database = await openDB(name);
    await database.put('meta', 'scrambled', 'head');
    await database.put('records', { kind: 'mark', id: 'x', fields: 'scrambled' });
    database.close();
    const second = await openTab(name);
    expect(second.problems).toEqual([{ at: 'records[0].fields', message: 'is missing or not an object' }]);
    expect(profileOf(second)).toEqual({ step2ck: 246 });
    expect(second.snapshot().device).not.toBe(device);
    await second.change('profile', PROFILE_ID, { step2ck: 250 });
    await second.close();
    expect(profileOf(await openTab(name))).toEqual({ step2ck: 250 });
  });
});

describe('two tabs', () => {
  it('follow each other', async () => {
    const name = newName();
    const [a, b] = [await openTab(name), await openTab(name)];
    expect(a.snapshot().device).toBe(b.snapshot().device);
    await a.change('profile', PROFILE_ID, { step2ck: 246 });
    await until(() => profileOf(b)?.step2ck === 246);
    await b.change('profile', PROFILE_ID, { step2ck: 250 });
    await until(() => profileOf(a)?.step2ck === 250);
    await a.remove('profile', PROFILE_ID);
    await until(() => profileOf(b) === undefined);
    expect(b.exportBackup()).toBe(a.exportBackup());
  });

  it('agree after both typed at once', async () => {
    const name = newName();
    const tabs = [await openTab(name), await openTab(name), await openTab(name)];
    const typing = tabs.flatMap((tab, index) =>
      Array.from({ length: 40 }, (_, n) =>
        tab.change(
          'profile',
          PROFILE_ID,
          n % 2 === 0 ? { step2ck: `${index}-${n}` } : { citizenship: `${index}-${n}` },
        ),
      ),
    );
    await Promise.all(typing);
    const content = (store: Store) => exportBackup({ ...store.snapshot(), clock: CLOCK_START });
    await until(() => new Set(tabs.map(content)).size === 1);
    const reopened = await openTab(name);
    expect(content(reopened)).toBe(content(tabs[0] ?? reopened));
  });

  it('follow an import too large to name each record', async () => {
    const name = newName();
    const [a, b] = [await openTab(name), await openTab(name)];
    const ids = Array.from({ length: 1200 }, (_, n) => String(1_400_000_000 + n));
    const source = (await openWorkspace(newName())).store;
    await Promise.all(ids.map((acgmeId) => source.change('mark', acgmeId, { acgmeId, mark: 'pinned' })));
    expect(await a.importBackup(source.exportBackup())).toMatchObject({ ok: true, value: { records: 1200 } });
    await until(() => b.snapshot().records.size === 1200);
    await source.close();
  });

  it('are both empty once one cleared', async () => {
    const name = newName();
    const [a, b] = [await openTab(name), await openTab(name)];
    await a.change('profile', PROFILE_ID, { step2ck: 246 });
    await until(() => profileOf(b)?.step2ck === 246);
    await b.clear();
    await until(() => profileOf(a) === undefined);
    expect(a.snapshot().device).toBe(b.snapshot().device);
    await a.change('profile', PROFILE_ID, { step2ck: 1 });
    await until(() => profileOf(b)?.step2ck === 1);
  });
});

describe('a newer version', () => {
  const third: Migration = {
    version: 3,
    migrate: (document) => ({
      ...document,
      clock: clockOf(7, 0),
      records: document.records.map((old) => ({ ...(old as object), new: 1 })),
    }),
    schema: z.unknown(),
  };

  it('upgrades what is stored, closes the older tab and tells it why', async () => {
    const name = newName();
    const older = await openTab(name);
    await older.change('mark', '1403521470', { acgmeId: '1403521470', mark: 'pinned' });
    const newer = await open(name, [...MIGRATIONS, third]);
    expect(await newer.load(FRESH)).toMatchObject({ clock: clockOf(7, 0), device: older.snapshot().device });
    expect(await newer.range(null, null)).toEqual([expect.objectContaining({ id: '1403521470', new: 1 })]);
    const failed = {
      failed: 'A newer Prelude was opened in another tab. Reload this tab to go on.',
      kind: 'outdated',
    };
    expect(older.status()).toEqual(failed);
    await expect(older.remove('mark', '1403521470')).rejects.toMatchObject({ kind: 'outdated' });
    expect(older.status()).toEqual(failed);
    newer.close();
    await expect(open(name)).rejects.toMatchObject({ kind: 'newer' });
  });

  it('leaves everything as it was when its upgrade fails', async () => {
    const name = newName();
    const first = await openTab(name);
    await first.change('profile', PROFILE_ID, { step2ck: 246 });
    const before = first.exportBackup();
    await first.close();
    const broken: Migration = {
      ...third,
      migrate: (document) => ({ ...document, records: [...document.records, { kind: 'no key' }] }),
    };
    await expect(open(name, [...MIGRATIONS, broken])).rejects.toMatchObject({ kind: 'damaged' });
    expect((await openTab(name)).exportBackup()).toBe(before);
  });

  it('says which tab to close when that one does not let go', async () => {
    const name = newName();
    const stubborn = await openDB(name, 1, {
      upgrade(database) {
        database.createObjectStore('meta');
        database.createObjectStore('records', { keyPath: ['kind', 'id'] });
      },
    });
    const opening = open(name, [...MIGRATIONS, third]);
    await expect(opening).rejects.toMatchObject({ kind: 'blocked' });
    stubborn.close();
  });
});

describe('when the device does not play along', () => {
  it('opens a workspace for this tab alone, and says so, where nothing may be stored', async () => {
    const original = IDBFactory.prototype.open;
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      const { store, notSaved } = await openWorkspace(newName());
      expect(notSaved).toMatchObject({ kind: 'unavailable', message: expect.stringContaining('private window') });
      await store.change('profile', PROFILE_ID, { step2ck: 246 });
      expect(profileOf(store)).toEqual({ step2ck: 246 });
    } finally {
      IDBFactory.prototype.open = original;
    }
    const { store, notSaved } = await openWorkspace(newName());
    expect(notSaved).toBeNull();
    await store.close();
  });

  it('opens any number of workspaces that know nothing of each other and leave nothing behind', async () => {
    const [a, b] = [await openMemory(), await openMemory()];
    await a.change('profile', PROFILE_ID, { step2ck: 246 });
    expect([profileOf(a), profileOf(b)]).toEqual([{ step2ck: 246 }, undefined]);
  });

  it('writes everything again where the browser deleted the database beneath it', async () => {
    const name = newName();
    const store = await openTab(name);
    await store.change('profile', PROFILE_ID, { step2ck: 246 });
    await deleteDB(name);
    await store.change('mark', '1403521470', { acgmeId: '1403521470', mark: 'pinned' });
    expect((await openTab(name)).exportBackup()).toBe(store.exportBackup());
  });

  it('connects anew where the connection was lost, as iOS does to apps in the background', async () => {
    const connections: IDBDatabase[] = [];
    const original = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...parameters) {
      connections.push(this);
      return original.apply(this, parameters);
    };
    try {
      const store = await openTab(newName());
      await store.change('profile', PROFILE_ID, { step2ck: 246 });
      connections.at(-1)?.close();
      await store.change('profile', PROFILE_ID, { step2ck: 250 });
      expect(store.status()).toBe('saved');
      expect(new Set(connections).size).toBe(2);
    } finally {
      IDBDatabase.prototype.transaction = original;
    }
  });

  it('refuses every use after it was closed', async () => {
    const storage = await open(newName());
    const events: StorageEvent[] = [];
    storage.listen((event) => events.push(event));
    await storage.load(FRESH);
    storage.close();
    await expect(storage.write({ ...FRESH, records: [] })).rejects.toMatchObject({ kind: 'closed' });
    await expect(storage.clear(FRESH)).rejects.toMatchObject({ kind: 'closed' });
    expect(events).toEqual([]);
  });
});
