import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type History, NO_HISTORY, redo, remember, undo } from './history.ts';
import { plainText } from './plain.ts';
import { recordKey } from './record.ts';
import { changeArbitrary, runs, workspaceArbitrary } from './workspace.arbitrary.ts';
import { applyChange, applyChanges, type Change, emptyWorkspace, find, merge, type Workspace } from './workspace.ts';

interface State {
  readonly workspace: Workspace;
  readonly history: History;
}

const start = (workspace: Workspace): State => ({ workspace, history: NO_HISTORY });

function act({ workspace, history }: State, sentence: string, ...changes: Change[]): State {
  const next = applyChanges(workspace, changes);
  return { workspace: next, history: remember(history, sentence, workspace, next) };
}

function move(way: typeof undo, { workspace, history }: State): State {
  const moved = way(history, workspace, 0);
  if (moved === null) throw new Error('there is no step');
  return moved;
}

const person = (fields: Extract<Change<'person'>, { fields: unknown }>['fields']): Change => ({
  kind: 'person',
  id: 'p',
  fields,
});
const removed: Change = { kind: 'person', id: 'p', removed: true };
const nameIn = ({ workspace }: State) => find(workspace, 'person', 'p')?.name;

describe('undo and redo', () => {
  it('restore the exact document, step by step, back and forward and back again', () => {
    // One act does one thing to a record.
    const oneAct = fc.uniqueArray(changeArbitrary, { maxLength: 4, selector: recordKey });
    const acts = fc.array(oneAct, { maxLength: 8 });
    fc.assert(
      fc.property(workspaceArbitrary, acts, (workspace, groups) => {
        let state = start(workspace);
        const seen = [plainText(workspace)];
        for (const [index, changes] of groups.entries()) {
          const before = state.history.undo.length;
          state = act(state, `act ${index}`, ...changes);
          if (state.history.undo.length > before) seen.push(plainText(state.workspace));
        }
        for (const _round of [1, 2]) {
          for (let at = seen.length - 2; at >= 0; at -= 1) {
            state = move(undo, state);
            expect(plainText(state.workspace)).toBe(seen[at]);
          }
          expect(undo(state.history, state.workspace, 0)).toBeNull();
          for (let at = 1; at < seen.length; at += 1) {
            state = move(redo, state);
            expect(plainText(state.workspace)).toBe(seen[at]);
          }
          expect(redo(state.history, state.workspace, 0)).toBeNull();
        }
      }),
      { numRuns: runs },
    );
  });

  it('are changes like any other: they win over everything seen before, on every device', () => {
    const changes = fc.uniqueArray(changeArbitrary, { minLength: 1, maxLength: 4, selector: recordKey });
    fc.assert(
      fc.property(workspaceArbitrary, changes, (workspace, given) => {
        const acted = act(start(workspace), 'act', ...given);
        if (acted.history.undo.length === 0) return;
        const undone = move(undo, acted);
        expect(plainText(merge({ ...acted.workspace, device: 'z' }, undone.workspace))).toBe(
          plainText(undone.workspace),
        );
        const again = move(redo, undone);
        expect(plainText(merge(undone.workspace, again.workspace))).toBe(plainText(again.workspace));
      }),
      { numRuns: runs },
    );
  });

  it('bring a removed record back with all that was in it', () => {
    const state = act(
      start(applyChange(emptyWorkspace('a'), person({ name: 'Ana', tags: ['icu'] }))),
      'Removed.',
      removed,
    );
    expect(find(move(undo, state).workspace, 'person', 'p')).toEqual({ name: 'Ana', tags: ['icu'] });
  });

  it('leave alone what was written since, and take back the rest', () => {
    let state = start(applyChange(emptyWorkspace('a'), person({ name: 'Ana', role: 'chief' })));
    state = act(state, 'Changed.', person({ name: 'Anna', role: 'senior' }));
    const other = applyChange({ ...state.workspace, device: 'b' }, person({ name: 'Hannah' }));
    state = { ...state, workspace: merge(state.workspace, other) };
    state = move(undo, state);
    expect(find(state.workspace, 'person', 'p')).toEqual({ name: 'Hannah', role: 'chief' });
    state = move(redo, state);
    expect(find(state.workspace, 'person', 'p')).toEqual({ name: 'Hannah', role: 'senior' });
  });

  it('do nothing, and are over, where all of a step was written since', () => {
    let state = act(start(emptyWorkspace('a')), 'Added.', person({ name: 'Ana' }));
    state = act(state, 'Named.', person({ name: 'Anna' }));
    const other = applyChange({ ...state.workspace, device: 'b' }, person({ name: 'Hannah' }));
    state = move(undo, { ...state, workspace: merge(state.workspace, other) });
    expect(nameIn(state)).toBe('Hannah');
    expect(state.history.redo).toEqual([]);
    expect(state.history.undo.map(({ sentence }) => sentence)).toEqual(['Added.']);
    expect(state.history.stayed).toBe('Named.');
    expect(act(state, 'Again.', person({ name: 'Bo' })).history.stayed).toBeUndefined();
    expect(move(undo, state).history.stayed).toBeUndefined();
  });

  it('keep what another tab added to a new record, for when it comes forward again', () => {
    let state = act(start(emptyWorkspace('a')), 'Added.', person({ name: 'Ana' }));
    const other = applyChange({ ...state.workspace, device: 'b' }, person({ role: 'chief' }));
    state = move(undo, { ...state, workspace: merge(state.workspace, other) });
    expect(find(state.workspace, 'person', 'p')).toBeUndefined();
    state = move(redo, state);
    expect(find(state.workspace, 'person', 'p')).toEqual({ name: 'Ana', role: 'chief' });
  });

  it('forget what was undone once something new is done, and the oldest of more than a hundred steps', () => {
    let state = act(start(emptyWorkspace('a')), 'Added.', person({ name: 'Ana' }));
    state = act(move(undo, state), 'Other.', person({ name: 'Bo' }));
    expect(redo(state.history, state.workspace, 0)).toBeNull();
    for (let n = 0; n < 120; n += 1) state = act(state, `${n}`, person({ name: `Bo ${n}` }));
    expect(state.history.undo.length).toBe(100);
    expect(state.history.undo.at(-1)?.sentence).toBe('119');
    for (let n = 0; n < 100; n += 1) state = move(undo, state);
    expect(nameIn(state)).toBe('Bo 19');
  });
});
