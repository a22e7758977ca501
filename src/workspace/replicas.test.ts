import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportBackup } from './backup.ts';
import { type History, NO_HISTORY, redo, remember, undo } from './history.ts';
import { plainText } from './plain.ts';
import { oldTombstones } from './purge.ts';
import type { WorkspaceRecord } from './record.ts';
import { CLOCK_START } from './stamp.ts';
import { changeArbitrary, runs } from './workspace.arbitrary.ts';
import { applyChanges, emptyWorkspace, mergeIn, type Workspace } from './workspace.ts';

const HISTORIES = Math.min(runs, 5000);
const at = fc.nat({ max: 2 });
/** Clocks that stand years apart and jump. */
const now = fc.oneof(fc.integer({ min: 1.7e12, max: 1.8e12 }), fc.constantFrom(0, 5, 1.79e12, 4e12), fc.double());
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ at, now, changes: fc.array(changeArbitrary, { minLength: 1, maxLength: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ at, now, way: fc.constantFrom('undo' as const, 'redo' as const) }) },
  // Some of what was ever sent, late, twice or out of order.
  { weight: 3, arbitrary: fc.record({ at, delivered: fc.array(fc.nat(), { maxLength: 8 }) }) },
  { weight: 1, arbitrary: fc.record({ at, purgedAt: fc.integer({ min: 1.7e12, max: 1.9e12 }) }) },
);

interface Replica {
  readonly workspace: Workspace;
  readonly history: History;
}

const content = (workspace: Workspace) => exportBackup({ ...workspace, device: 'any', clock: CLOCK_START });

it('end equal after edits, removals, undo, skewed clocks, and delivery that is late, doubled and out of order', () => {
  let messagesSent = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40, size: 'max' }), fc.infiniteStream(fc.nat()), (steps, random) => {
      const replicas: Replica[] = ['a', 'b', 'c'].map((device) => ({
        workspace: emptyWorkspace(device),
        history: NO_HISTORY,
      }));
      const sent: WorkspaceRecord[] = [];
      let purges = false;
      const become = (index: number, before: Replica, after: Replica): void => {
        replicas[index] = after;
        for (const key of before.workspace.records.changedKeys(after.workspace.records)) {
          const record = after.workspace.records.get(key);
          if (record) sent.push(record);
        }
      };
      for (const given of steps) {
        const here = replicas[given.at] as Replica;
        const { workspace, history } = here;
        if ('changes' in given) {
          const next = applyChanges(workspace, given.changes, given.now);
          expect(next === workspace || next.clock > workspace.clock).toBe(true);
          become(given.at, here, { workspace: next, history: remember(history, 'act', workspace, next) });
        } else if ('way' in given) {
          const moved = (given.way === 'undo' ? undo : redo)(history, workspace, given.now);
          if (moved !== null) become(given.at, here, moved);
        } else if ('purgedAt' in given) {
          const old = oldTombstones(workspace, given.purgedAt);
          purges ||= old.length > 0;
          replicas[given.at] = { workspace: { ...workspace, records: workspace.records.with(old) }, history };
        } else {
          const records = given.delivered.flatMap((n) => sent[n % Math.max(1, sent.length)] ?? []);
          replicas[given.at] = { workspace: mergeIn(workspace, records), history };
        }
      }
      messagesSent += sent.length;
      const shuffled = (): WorkspaceRecord[] =>
        [...sent, ...sent]
          .map((record) => ({ record, place: random.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ record }) => record);
      const ends = replicas.map(({ workspace }) =>
        shuffled().reduce((sum, record) => mergeIn(sum, [record]), workspace),
      );
      const [first, ...others] = ends as [Workspace, ...Workspace[]];
      for (const other of others) {
        expect(plainText(other)).toBe(plainText(first));
        // Once all has been delivered, also what is in the tombstones is the same.
        expect(content(other)).toBe(content(first));
      }
      if (!purges) expect(content(mergeIn(emptyWorkspace('d'), sent))).toBe(content(first));
    }),
    { numRuns: HISTORIES },
  );
  expect(messagesSent).toBeGreaterThan(HISTORIES);
  console.log(`replicas: ${HISTORIES} histories of three, ${messagesSent} records sent, all ends equal`);
});
