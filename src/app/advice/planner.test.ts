import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Journal } from '../../network/journal/journal.ts';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import { NO_CIRCUMSTANCES } from '../../network/rules/setting.ts';
import { applyChanges } from '../../workspace/change.ts';
import { changesBetween } from '../../workspace/changes-between.ts';
import { emptyWorkspace } from '../../workspace/workspace.ts';
import { createPlanner } from './planner.ts';

const EMPTY = emptyWorkspace('test');
const ASKED = { today: '2026-11-10', days: 7, circumstances: NO_CIRCUMSTANCES };
const NOTHING = { days: [], postponed: [], warnings: [] };

const acts = fc.array(
  fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), name: fc.constantFrom('Ana', 'Wei') }), { maxLength: 4 }),
  { maxLength: 6 },
);

it('who plans knows all that the store held when it was asked, however fast the questions follow one another', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      let workspace = EMPTY;
      let journal = emptyJournal;
      const seen: Journal[] = [];
      const planner = createPlanner(
        {
          async take(changes) {
            await Promise.resolve();
            journal = updateJournal(journal, changes);
          },
          async plan() {
            seen.push(journal);
            return NOTHING;
          },
        },
        { snapshot: () => workspace },
        async () => {},
      );
      const answers = all.map((act) => {
        workspace = applyChanges(
          workspace,
          act.map(({ id, name }) => ({ kind: 'person', id, fields: { name } })),
        );
        return planner.plan(ASKED);
      });
      await Promise.all([...answers, planner.plan(ASKED)]);
      const rebuilt = updateJournal(emptyJournal, changesBetween(EMPTY, workspace));
      expect([...(seen.at(-1)?.people.values() ?? [])]).toEqual([...rebuilt.people.values()]);
      expect(seen).toHaveLength(all.length + 1);
    }),
    { numRuns: 40 },
  );
});

it('goes on after a question that failed', async () => {
  let fails = true;
  const planner = createPlanner(
    {
      take: async () => {},
      async plan() {
        if (fails) throw new Error('no');
        return NOTHING;
      },
    },
    { snapshot: () => EMPTY },
    async () => {},
  );
  await expect(planner.plan(ASKED)).rejects.toThrow('no');
  fails = false;
  await expect(planner.plan(ASKED)).resolves.toEqual(NOTHING);
});
