import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportBackup } from './backup.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { plainText } from './plain.ts';
import { oldTombstones } from './purge.ts';
import { isDeleted, recordKey } from './record.ts';
import { Records } from './records.ts';
import { openStore } from './store.ts';
import { storedIn } from './stored-in.ts';
import { changeArbitrary, runs, workspaceArbitrary } from './workspace.arbitrary.ts';
import { applyChange, emptyWorkspace, find, merge, type Workspace } from './workspace.ts';

const DAY = 24 * 60 * 60 * 1000;
const MARCH = Date.UTC(2026, 2, 1);

function purge(workspace: Workspace, now: number): Workspace {
  return { ...workspace, records: workspace.records.with(oldTombstones(workspace, now)) };
}

const fact = { kind: 'own-fact', id: 'f', fields: { fact: 'visa_h1b', source: 'their page' } } as const;
const gone = { kind: 'own-fact', id: 'f', removed: true } as const;

it('takes the fields out of what was removed 30 days ago, not of what was removed since', async () => {
  const removed = applyChange(applyChange(emptyWorkspace('a'), fact, MARCH), gone, MARCH + DAY);
  expect(oldTombstones(removed, MARCH + 31 * DAY)).toEqual([]);
  expect(oldTombstones(removed, MARCH + 31 * DAY + 1)).toMatchObject([{ kind: 'own-fact', id: 'f', fields: {} }]);

  const storage = createMemoryStorage([...removed.records.values()]);
  const store = await openStore({ storage, newId: () => 'a', now: () => MARCH + 60 * DAY });
  await store.retry();
  expect(store.exportBackup()).not.toContain('their page');
  expect(exportBackup(await storedIn(storage))).not.toContain('their page');
  expect(exportBackup(await storedIn(storage))).toContain('"deleted"');
});

it('changes nothing that is shown, and is harmless beside a replica that still has it all', () => {
  const now = fc.constantFrom(0, 40 * DAY, MARCH);
  fc.assert(
    fc.property(workspaceArbitrary, workspaceArbitrary, now, (mine, theirs, ms) => {
      expect(plainText(purge(mine, ms))).toBe(plainText(mine));
      // Only what another device restored meanwhile shows what that one knows of it.
      const purged = new Set(oldTombstones(mine, ms).map(recordKey));
      const others = Records.of([...theirs.records.values()].filter((r) => !purged.has(recordKey(r)) || isDeleted(r)));
      const them = { ...theirs, records: others };
      expect(plainText(merge(purge(mine, ms), them))).toBe(plainText(merge(mine, them)));
      expect(exportBackup(merge(purge(mine, ms), mine))).toBe(exportBackup(mine));
      expect(oldTombstones(purge(mine, ms), ms)).toEqual([]);
    }),
    { numRuns: runs },
  );
});

it('does not let a stale replica fill a record that was entered anew', () => {
  const stale = applyChange(emptyWorkspace('b'), fact, MARCH);
  const removed = applyChange(merge(emptyWorkspace('a'), stale), gone, MARCH + DAY);
  const anew = applyChange(
    purge(removed, MARCH + 90 * DAY),
    { ...fact, fields: { fact: 'visa_j1' } },
    MARCH + 90 * DAY,
  );
  expect(find(merge(anew, stale), 'own-fact', 'f')).toMatchObject({ fact: 'visa_j1', source: null });
  fc.assert(
    fc.property(workspaceArbitrary, changeArbitrary, (old, change) => {
      const purged = purge(old, MARCH);
      const after = applyChange(purged, change, MARCH);
      if ('fields' in change) expect(plainText(merge(after, old))).toBe(plainText(merge(old, after)));
    }),
    { numRuns: runs },
  );
});
