import { describe, expect, it } from 'vitest';
import { exportBackup } from './backup.ts';
import { PROFILE_ID } from './kinds.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { StorageFailure, type WorkspaceStorage } from './storage.ts';
import { openStore } from './store.ts';
import { counting, shared, stepOf, typeScore, watched } from './store-fixtures.ts';
import { storedIn } from './stored-in.ts';
import { find } from './workspace.ts';

describe('a change', () => {
  it('shows at once and is acknowledged once the device holds it', async () => {
    const disk = watched();
    const store = await openStore({ storage: disk.watchedStorage, newId: counting(), now: Date.now });
    let release = () => {};
    disk.gate = new Promise((resolve) => {
      release = resolve;
    });
    let acknowledged = false;
    const saved = typeScore(store, 246).then(() => {
      acknowledged = true;
    });
    expect(stepOf(store)).toBe(246);
    expect(store.status()).toBe('saving');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(acknowledged).toBe(false);
    release();
    await saved;
    expect(store.status()).toBe('saved');
    expect(exportBackup(await storedIn(disk.storage))).toBe(store.exportBackup());
  });

  it('that is typed fast is written seldom, and its last letter always', async () => {
    const disk = watched();
    const store = await openStore({ storage: disk.watchedStorage, newId: counting(), now: Date.now });
    let release = () => {};
    disk.gate = new Promise((resolve) => {
      release = resolve;
    });
    const all = [typeScore(store, '')];
    await Promise.resolve();
    await Promise.resolve();
    for (let n = 1; n <= 100; n += 1) all.push(typeScore(store, n));
    release();
    await Promise.all(all);
    expect(disk.batches.length).toBe(2);
    expect(find(await storedIn(disk.storage), 'profile', PROFILE_ID)?.step2ck).toBe(100);
  });

  it('whose write fails is kept, reported, and written with the next', async () => {
    const disk = watched();
    const store = await openStore({ storage: disk.watchedStorage, newId: counting(), now: Date.now });
    disk.fail = new StorageFailure('full');
    await expect(typeScore(store, 246)).rejects.toBe(disk.fail);
    expect(store.status()).toEqual({ failed: disk.fail.message, kind: 'full' });
    await expect(store.retry()).rejects.toBe(disk.fail);
    expect(stepOf(store)).toBe(246);
    disk.fail = null;
    await store.change('mark', '1403521470', { acgmeId: '1403521470', mark: 'pinned' });
    expect(store.status()).toBe('saved');
    expect(exportBackup(await storedIn(disk.storage))).toBe(store.exportBackup());
  });

  it('that changes nothing is acknowledged without a write', async () => {
    const disk = watched();
    const store = await openStore({ storage: disk.watchedStorage, newId: counting(), now: Date.now });
    await typeScore(store, 246);
    await typeScore(store, 246);
    expect(disk.batches.length).toBe(1);
  });
});

it('keeps the snapshot until something changes, and tells its listeners', async () => {
  const store = await openStore({ storage: createMemoryStorage(), newId: counting(), now: Date.now });
  const seen: unknown[] = [];
  const stop = store.subscribe(() => seen.push([store.snapshot(), store.status()]));
  const before = store.snapshot();
  const saved = typeScore(store, 246);
  const after = store.snapshot();
  expect(after).not.toBe(before);
  await saved;
  expect(store.snapshot()).toBe(after);
  expect(seen).toEqual([
    [after, 'saving'],
    [after, 'saved'],
  ]);
  stop();
  await typeScore(store, 247);
  expect(seen.length).toBe(2);
});

describe('a backup', () => {
  it('comes back into an empty store as it was', async () => {
    const first = await openStore({ storage: createMemoryStorage(), newId: counting(), now: Date.now });
    await typeScore(first, 246);
    await first.remove('profile', PROFILE_ID);
    await first.change('mark', '1403521470', { acgmeId: '1403521470', mark: 'applied' });
    const disk = createMemoryStorage();
    const second = await openStore({ storage: disk, newId: counting(), now: Date.now });
    expect(await second.importBackup(first.exportBackup())).toEqual({
      ok: true,
      value: { records: 2, changed: 2, removedHere: 0, problems: [] },
    });
    expect(second.exportBackup()).toBe(first.exportBackup());
    expect(exportBackup(await storedIn(disk))).toBe(first.exportBackup());
    expect(await second.importBackup(first.exportBackup())).toMatchObject({ value: { records: 2, changed: 0 } });
  });

  it('of many records comes into view in portions, and what is typed in between is no part of it', async () => {
    const deps = { newId: counting(), now: Date.now };
    const other = await openStore({ storage: createMemoryStorage(), ...deps });
    const moments = Array.from({ length: 1201 }, (_, at) => ({
      kind: 'moment' as const,
      id: `m${at}`,
      fields: { line: `line ${at}` },
    }));
    await other.commit(moments);
    const seen: number[] = [];
    let typed: Promise<void> | undefined;
    const disk = createMemoryStorage();
    const store = await openStore({
      storage: disk,
      ...deps,
      async pause() {
        const { size } = store.snapshot().records;
        if (size > 500) typed ??= typeScore(store, 246);
        seen.push(size);
      },
    });
    expect(await store.importBackup(other.exportBackup())).toMatchObject({ value: { changed: 1201 } });
    await typed;
    expect(new Set(seen)).toEqual(new Set([0, 500, 1000, 1202]));
    expect((await storedIn(disk)).records.size).toBe(1202);
    await store.undo();
    expect([find(store.snapshot(), 'moment', 'm0'), stepOf(store)]).toEqual([undefined, 246]);
  });

  it('that cannot be written leaves all as it was', async () => {
    const disk = watched();
    const store = await openStore({ storage: disk.watchedStorage, newId: counting(), now: Date.now });
    const other = await openStore({ storage: createMemoryStorage(), newId: counting(), now: Date.now });
    await typeScore(store, 246);
    await typeScore(other, 1);
    await typeScore(other, 2);
    const before = store.snapshot();
    disk.fail = new StorageFailure('full');
    const imported = await store.importBackup(other.exportBackup());
    expect(imported).toEqual({
      ok: false,
      error: [{ at: '', message: `nothing was taken over. ${disk.fail.message}` }],
    });
    expect(store.snapshot()).toBe(before);
    expect(await store.importBackup('{')).toMatchObject({ ok: false });
  });
});

describe('several tabs on one device', () => {
  it('agree on the device when they open at once', async () => {
    const tabs = shared();
    const newId = counting();
    const [a, b] = await Promise.all([
      openStore({ storage: tabs(), newId, now: Date.now }),
      openStore({ storage: tabs(), newId, now: Date.now }),
    ]);
    expect(a.snapshot().device).toBe(b.snapshot().device);
  });

  it('start anew together when one clears', async () => {
    const tabs = shared();
    const newId = counting();
    const a = await openStore({ storage: tabs(), newId, now: Date.now });
    const b = await openStore({ storage: tabs(), newId, now: Date.now });
    await typeScore(a, 246);
    expect(stepOf(b)).toBe(246);
    await b.clear();
    await a.retry();
    expect([stepOf(a), stepOf(b)]).toEqual([undefined, undefined]);
    expect(a.snapshot().device).toBe(b.snapshot().device);
    await typeScore(a, 250);
    expect(stepOf(b)).toBe(250);
  });

  it('cannot write back what another tab cleared, also when it has not heard of it', async () => {
    const disk = createMemoryStorage();
    const newId = counting();
    const a = await openStore({ storage: disk, newId, now: Date.now });
    const b = await openStore({ storage: disk, newId, now: Date.now });
    await typeScore(a, 246);
    await b.clear();
    await expect(a.change('profile', PROFILE_ID, { visaNeed: 'j1' })).rejects.toMatchObject({ kind: 'replaced' });
    await a.retry();
    expect(a.exportBackup()).toBe(b.exportBackup());
    expect((await storedIn(disk)).records.size).toBe(0);
  });

  it('write everything again when the browser threw it away, also beside a tab that started anew meanwhile', async () => {
    const disks = [createMemoryStorage(), createMemoryStorage()];
    let current = disks[0] as WorkspaceStorage;
    const storage: WorkspaceStorage = {
      ...current,
      load: (fresh, sink) => current.load(fresh, sink),
      write: (batch) => current.write(batch),
    };
    const newId = counting();
    const store = await openStore({ storage, newId, now: Date.now });
    await typeScore(store, 246);
    await store.change('mark', '1403521470', { acgmeId: '1403521470', mark: 'pinned' });
    current = disks[1] as WorkspaceStorage;
    const other = await openStore({ storage: current, newId, now: Date.now });
    await other.change('profile', PROFILE_ID, { citizenship: 'us' });
    await store.change('profile', PROFILE_ID, { visaNeed: 'none' });
    const stored = await storedIn(current);
    expect(find(stored, 'profile', PROFILE_ID)).toEqual({ step2ck: 246, citizenship: 'us', visaNeed: 'none' });
    expect(find(stored, 'mark', '1403521470')).toMatchObject({ mark: 'pinned' });
    expect(exportBackup(stored)).toBe(store.exportBackup());
  });
});
