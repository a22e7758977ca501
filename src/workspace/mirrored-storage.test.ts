import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportBackup } from './backup.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { type MirroredStorage, mirrored } from './mirrored-storage.ts';
import { CLOCK_START } from './stamp.ts';
import { StorageFailure, type WorkspaceStorage } from './storage.ts';
import { openStore } from './store.ts';
import { storedIn } from './stored-in.ts';
import { changeArbitrary } from './workspace.arbitrary.ts';

const mark = (acgmeId: string) => ['mark', acgmeId, { acgmeId, mark: 'pinned' }] as const;

/** Two disks, either of which may be wiped or made to fail between and within sessions. */
function twoDisks() {
  const disks = [createMemoryStorage(), createMemoryStorage()] as [WorkspaceStorage, WorkspaceStorage];
  const failing = [false, false];
  const counted = { ranges: 0 };
  const disk = (index: 0 | 1): WorkspaceStorage => {
    const use = () => {
      if (failing[index]) throw new StorageFailure('unknown');
      return disks[index];
    };
    return {
      load: async (fresh, sink) => use().load(fresh, sink),
      range: async (...given) => {
        counted.ranges += 1;
        return use().range(...given);
      },
      purge: async (tombstones) => use().purge(tombstones),
      write: async (batch) => use().write(batch),
      clear: async (fresh) => use().clear(fresh),
      listen: () => () => {},
      close() {},
    };
  };
  let sessions = 0;
  let storage: MirroredStorage | undefined;
  return Object.assign(counted, {
    failing,
    settled: () => storage?.settled(),
    wipe(index: 0 | 1) {
      disks[index] = createMemoryStorage();
    },
    open() {
      sessions += 1;
      storage = mirrored(disk(0), disk(1), { pause: async () => {} });
      return openStore({ storage, newId: () => `device-${sessions}`, now: () => 0 });
    },
    async stored(index: 0 | 1): Promise<string> {
      return exportBackup({ ...(await storedIn(disks[index])), clock: CLOCK_START });
    },
  });
}

describe('a storage with a mirror', () => {
  it.each([0, 1] as const)('has all of it again after disk %i was wiped', async (index) => {
    const disks = twoDisks();
    const first = await disks.open();
    await first.change(...mark('1400000001'));
    await first.change(...mark('1400000002'));
    await first.remove('mark', '1400000002');
    disks.wipe(index);
    const second = await disks.open();
    expect(second.exportBackup()).toBe(first.exportBackup());
    await second.change(...mark('1400000003'));
    await disks.settled();
    expect(await disks.stored(0)).toBe(exportBackup({ ...second.snapshot(), clock: CLOCK_START }));
    expect(await disks.stored(1)).toBe(await disks.stored(0));
  });

  it('has all of it again after disk 0 was wiped under an open store', async () => {
    const disks = twoDisks();
    const store = await disks.open();
    await store.change(...mark('1400000001'));
    disks.wipe(0);
    await store.change(...mark('1400000002'));
    await store.change(...mark('1400000003'));
    expect(store.status()).toBe('saved');
    expect((await disks.open()).exportBackup()).toBe(store.exportBackup());
  });

  it('saves without a mirror that fails, and catches up when it is back', async () => {
    const disks = twoDisks();
    disks.failing[1] = true;
    const first = await disks.open();
    await first.change(...mark('1400000001'));
    expect(first.status()).toBe('saved');
    disks.failing[1] = false;
    await first.change(...mark('1400000002'));
    const second = await disks.open();
    await second.change(...mark('1400000003'));
    await disks.settled();
    expect(await disks.stored(1)).toBe(await disks.stored(0));
    disks.wipe(0);
    expect((await disks.open()).exportBackup()).toBe(second.exportBackup());
  });

  it('stays cleared, and undoes a clear that was cut off half way', async () => {
    const disks = twoDisks();
    const first = await disks.open();
    await first.change(...mark('1400000001'));
    disks.failing[0] = true;
    await expect(first.clear()).rejects.toMatchObject({ kind: 'unknown' });
    disks.failing[0] = false;
    const second = await disks.open();
    expect(second.exportBackup()).toBe(first.exportBackup());
    await second.retry();
    await disks.settled();
    expect(await disks.stored(1)).toBe(await disks.stored(0));
    await second.clear();
    disks.failing[1] = true;
    await second.change(...mark('1400000002'));
    await expect(second.clear()).rejects.toMatchObject({ kind: 'unknown' });
    disks.failing[1] = false;
    await second.clear();
    expect((await disks.open()).snapshot().records.size).toBe(0);
  });

  it('reads no record of two copies that are alike', async () => {
    const disks = twoDisks();
    const first = await disks.open();
    await first.change(...mark('1400000001'));
    await disks.settled();
    disks.ranges = 0;
    const second = await disks.open();
    await second.change(...mark('1400000002'));
    await disks.settled();
    expect(disks.ranges).toBe(0);
    disks.wipe(1);
    await disks.open();
    await disks.settled();
    expect(disks.ranges).toBeGreaterThan(0);
    expect(await disks.stored(1)).toBe(await disks.stored(0));
  });

  it('says what came back from the second copy', async () => {
    const disks = twoDisks();
    const first = await disks.open();
    await first.change(...mark('1400000001'));
    expect(first.mended).toBeNull();
    disks.wipe(0);
    expect((await disks.open()).mended).toBe('emptied');
    expect((await disks.open()).mended).toBeNull();
  });

  it('takes over what a second copy holds that could not be reached when the first one was lost', async () => {
    const disks = twoDisks();
    const first = await disks.open();
    await first.change(...mark('1400000001'));
    disks.wipe(0);
    disks.failing[1] = true;
    const second = await disks.open();
    expect(second.snapshot().records.size).toBe(0);
    await second.change(...mark('1400000002'));
    disks.failing[1] = false;
    const third = await disks.open();
    await disks.settled();
    expect([...third.snapshot().records.keys()].sort()).toEqual(['mark/1400000001', 'mark/1400000002']);
    expect(await disks.stored(1)).toBe(await disks.stored(0));
  });

  it('loses nothing whichever disk is wiped, session after session', async () => {
    const session = fc.record({
      changes: fc.array(changeArbitrary, { maxLength: 5 }),
      wiped: fc.constantFrom(0, 1, null),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(session, { maxLength: 6 }), async (sessions) => {
        const disks = twoDisks();
        let before: string | null = null;
        for (const { changes, wiped } of sessions) {
          const store = await disks.open();
          const records = (text: string) => text.slice(text.indexOf('"records"'));
          if (before !== null) expect(records(store.exportBackup())).toBe(records(before));
          for (const change of changes) {
            await store.commit([change]);
          }
          before = store.exportBackup();
          await disks.settled();
          await store.close();
          if (wiped !== null) disks.wipe(wiped);
        }
      }),
      { numRuns: process.env.PRELUDE_DEEP === '1' ? 3000 : 100 },
    );
  });
});
