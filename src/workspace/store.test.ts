import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportBackup, readBackup } from './backup.ts';
import failingSeeds from './failing-seeds.json' with { type: 'json' };
import { PROFILE_ID } from './kinds.ts';
import { createMemoryStorage } from './memory-storage.ts';
import type { WorkspaceRecord } from './record.ts';
import { Records } from './records.ts';
import { CLOCK_START } from './stamp.ts';
import { type StorageBatch, type StorageEvent, StorageFailure, type WorkspaceStorage } from './storage.ts';
import { openStore, type Store } from './store.ts';
import { storedIn } from './stored-in.ts';
import { changeArbitrary, workspaceArbitrary } from './workspace.arbitrary.ts';
import { type Change, emptyWorkspace, find, merge, mergeIn, type Workspace } from './workspace.ts';

const DEEP = process.env.PRELUDE_DEEP === '1';

const counting = () => {
  let count = 0;
  return () => {
    count += 1;
    return `device-${count}`;
  };
};
const stepOf = (store: Store) => find(store.snapshot(), 'profile', PROFILE_ID)?.step2ck;
const typeScore = (store: Store, step2ck: number | string) => store.change('profile', PROFILE_ID, { step2ck });

/** A storage whose writes are counted, can be held back and can be made to fail. */
function watched(storage = createMemoryStorage()) {
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

const OPERATIONS = 200;
const seeds = [
  ...new Set([...(failingSeeds as readonly number[]), ...Array.from({ length: DEEP ? 100 : 12 }, (_, n) => n + 1)]),
];
const tab = fc.nat({ max: 1 });
/** Clocks that go wrong, too. */
const now = fc.oneof(fc.integer({ min: 1.79e12, max: 1.8e12 }), fc.constantFrom(0, 4e12, 1.7e12));
const operation = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      tab,
      changes: fc.array(changeArbitrary, { minLength: 1, maxLength: 3 }),
      said: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ tab, way: fc.constantFrom('undo' as const, 'redo' as const) }) },
  { weight: 1, arbitrary: fc.record({ tab, backup: workspaceArbitrary }) },
  { weight: 2, arbitrary: fc.record({ failing: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ now }) },
  { weight: 2, arbitrary: fc.record({ pause: fc.nat({ max: 6 }) }) },
);
const counts = { acknowledged: 0, failed: 0, undone: 0 };

describe('after any mix of edits, undo, failures, imports, tabs and clocks that jump', () => {
  // A seed that ever fails goes into failing-seeds.json, and is run from then on.
  it.each(seeds)('holds what a rebuild from scratch gives: seed %i', async (seed) => {
    const [operations = []] = fc.sample(fc.array(operation, { minLength: OPERATIONS, maxLength: OPERATIONS }), {
      seed,
      numRuns: 1,
    });
    const disk = createMemoryStorage();
    const tabs = shared(disk, () => failing);
    let failing = false;
    let clock = 1.79e12;
    const newId = counting();
    const deps = () => ({ storage: tabs(), newId, now: () => clock });
    const stores = [await openStore(deps()), await openStore(deps())] as const;
    const pending: Promise<unknown>[] = [];
    let durable: readonly WorkspaceRecord[] = [];
    let model = emptyWorkspace('model');
    for (const op of operations) {
      clock += 1;
      if ('failing' in op) failing = op.failing;
      else if ('now' in op) clock = op.now;
      else if ('pause' in op) for (let n = 0; n < op.pause; n += 1) await Promise.resolve();
      else {
        const store = stores[op.tab === 0 ? 0 : 1];
        if ('backup' in op) {
          const imported = store.importBackup(exportBackup(op.backup)).then(({ ok }) => {
            if (ok) model = merge(model, op.backup);
          });
          pending.push(imported);
        } else {
          const before = store.snapshot();
          const saved = 'way' in op ? store[op.way]() : store.commit(op.changes, op.said ? 'said' : undefined);
          const after = store.snapshot();
          const written = [...before.records.changedKeys(after.records)].flatMap((key) => after.records.get(key) ?? []);
          if ('way' in op) counts.undone += written.length;
          model = mergeIn(model, written);
          pending.push(
            saved.then(
              () => {
                counts.acknowledged += 1;
                durable = written;
              },
              () => {
                counts.failed += 1;
              },
            ),
          );
        }
      }
      const stored = durable.length === 0 ? null : await storedIn(disk);
      for (const record of durable) expect(stored && holds(stored, record)).toBe(true);
    }
    failing = false;
    await Promise.all(pending);
    for (const store of stores) await store.retry();
    expect(content(await storedIn(disk))).toBe(content(model));
    for (const store of stores) {
      expect(store.status()).toBe('saved');
      expect(content(store.snapshot())).toBe(content(model));
      const rebuilt = readBackup(store.exportBackup());
      expect(rebuilt).toMatchObject({ ok: true, value: { problems: [] } });
      expect(rebuilt.ok && exportBackup(rebuilt.value.workspace)).toBe(store.exportBackup());
    }
  });

  it('has lost nothing that was acknowledged', () => {
    expect(counts.failed).toBeGreaterThan(0);
    expect(counts.undone).toBeGreaterThan(0);
    const { acknowledged, failed } = counts;
    console.log(
      `store: ${seeds.length} seeds of ${OPERATIONS} operations, ${acknowledged} acknowledged, 0 lost, ${failed} refused and written later`,
    );
  });
});

/** The records alone: neither whose they are nor how far the counter has come. */
function content(workspace: Workspace): string {
  return exportBackup({ ...workspace, device: 'any', clock: CLOCK_START });
}

/** Whether the workspace has all that the record says, or something newer. */
function holds(workspace: Workspace, record: WorkspaceRecord): boolean {
  return merge(workspace, { clock: CLOCK_START, records: Records.of([record]) }) === workspace;
}

/** Tabs over one storage, each told what the others did; `failing` makes writes fail. */
function shared(disk = createMemoryStorage(), failing = () => false): () => WorkspaceStorage {
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
