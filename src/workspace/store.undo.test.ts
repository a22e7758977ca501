import { describe, expect, it } from 'vitest';
import { PROFILE_ID } from './kinds.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { openStore, type Store } from './store.ts';
import { counting, stepOf, typeScore, watched } from './store-fixtures.ts';
import { storedIn } from './stored-in.ts';
import { type Change, find } from './workspace.ts';

describe('undo in the store', () => {
  const person = (name: string): Change => ({ kind: 'person', id: 'p', fields: { name } });
  const nameIn = (store: Store) => find(store.snapshot(), 'person', 'p')?.name;

  it('takes back what was committed with a sentence, also on the device, and tells its listeners', async () => {
    const disk = createMemoryStorage();
    const store = await openStore({ storage: disk, newId: counting(), now: Date.now });
    const told: unknown[] = [];
    store.subscribe(() => told.push(store.history()));
    expect(store.history()).toEqual({ undo: null, redo: null });
    await store.commit([person('Ana'), { kind: 'moment', id: 'm', fields: { person: 'p' } }], 'Ana added.');
    expect(store.history()).toEqual({ undo: 'Ana added.', redo: null });
    expect(store.history()).toBe(store.history());
    expect(told.at(0)).toBe(store.history());
    await store.change('profile', PROFILE_ID, { step2ck: 246 });
    expect(store.history()).toEqual({ undo: 'Ana added.', redo: null });
    await store.undo();
    expect([nameIn(store), find(store.snapshot(), 'moment', 'm'), stepOf(store)]).toEqual([undefined, undefined, 246]);
    expect(find(await storedIn(disk), 'person', 'p')).toBeUndefined();
    expect(store.history()).toEqual({ undo: null, redo: 'Ana added.' });
    await store.redo();
    expect(find(await storedIn(disk), 'person', 'p')).toEqual({ name: 'Ana' });
    expect(find(await storedIn(disk), 'moment', 'm')).toEqual({ person: 'p' });
    expect(store.history()).toEqual({ undo: 'Ana added.', redo: null });
    await store.undo();
    await store.undo();
    await store.clear();
    expect(store.history()).toEqual({ undo: null, redo: null });
    await store.undo();
    await store.redo();
    expect(store.snapshot().records.size).toBe(0);
  });

  it('commits all of it, under one stamp and in one write, or nothing', async () => {
    const disk = watched();
    const store = await openStore({ storage: disk.watchedStorage, newId: counting(), now: Date.now });
    const wrong = { kind: 'mark', id: 'm', fields: { acgmeId: '1' } } as const;
    expect(() => store.commit([person('Ana'), wrong], 'Added.')).toThrow(RangeError);
    expect(() => store.commit([{ ...person('Ana'), id: '' }])).toThrow(RangeError);
    expect([store.snapshot().records.size, store.history().undo, disk.batches.length]).toEqual([0, null, 0]);
    await store.commit([person('Ana'), { kind: 'moment', id: 'm', fields: { person: 'p' } }], 'Added.');
    expect(disk.batches.map(({ records }) => records.length)).toEqual([2]);
    const stamps = [...store.snapshot().records.values()].flatMap(({ fields }) =>
      Object.values(fields).map((c) => c.stamp),
    );
    expect(new Set(stamps).size).toBe(1);
  });

  it('takes back a backup that was brought in, and lets it come again', async () => {
    const other = await openStore({ storage: createMemoryStorage(), newId: () => 'other', now: () => 1000 });
    await other.commit([person('Ana')]);
    const store = await openStore({ storage: createMemoryStorage(), newId: counting(), now: () => 2000 });
    await typeScore(store, 246);
    await store.importBackup(other.exportBackup());
    expect(store.history().undo).toBe('Backup brought in: 1 entry.');
    await store.undo();
    expect([nameIn(store), stepOf(store)]).toEqual([undefined, 246]);
    expect(await store.importBackup(other.exportBackup())).toMatchObject({ value: { changed: 0, removedHere: 1 } });
    await store.redo();
    expect(nameIn(store)).toBe('Ana');
  });
});
