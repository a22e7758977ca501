import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NETWORK_KINDS, type NetworkKind } from '../network/records/kinds.ts';
import { changesBetween } from './changes-between.ts';
import { changeArbitrary, runs, workspaceArbitrary } from './workspace.arbitrary.ts';
import { all, applyChanges, merge, type Workspace } from './workspace.ts';

const NAMES = Object.keys(NETWORK_KINDS) as readonly NetworkKind[];
const recordsIn = (workspace: Workspace) =>
  new Map<string, unknown>(
    NAMES.flatMap((kind) => all(workspace, kind).map(({ id, values }) => [`${kind}/${id}`, values])),
  );

it('leads from the records of one workspace to those of the other', () => {
  const changes = fc.array(changeArbitrary, { maxLength: 10 });
  fc.assert(
    fc.property(workspaceArbitrary, workspaceArbitrary, changes, (a, other, given) => {
      const b = applyChanges(merge(a, other), given);
      const records = recordsIn(a);
      for (const { kind, id, before, after } of changesBetween(a, b)) {
        expect(records.get(`${kind}/${id}`)).toEqual(before);
        if (after === undefined) records.delete(`${kind}/${id}`);
        else records.set(`${kind}/${id}`, after);
      }
      expect(records).toEqual(recordsIn(b));
      expect(changesBetween(b, b)).toEqual([]);
    }),
    { numRuns: runs },
  );
});
