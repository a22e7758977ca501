import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportBackup } from './backup.ts';
import { canonicalJson } from './json.ts';
import { PROFILE_ID } from './kinds.ts';
import { changeArbitrary, runs, workspaceArbitrary } from './workspace.arbitrary.ts';
import { all, applyChange, type Change, emptyWorkspace, find, merge, type Workspace } from './workspace.ts';

/** The document without whose it is. */
const content = (workspace: Workspace) => exportBackup({ ...workspace, device: 'any' });

describe('merge', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(workspaceArbitrary, workspaceArbitrary, workspaceArbitrary, (a, b, c) => {
        expect(content(merge(a, b))).toBe(content(merge(b, a)));
        expect(content(merge(merge(a, b), c))).toBe(content(merge(a, merge(b, c))));
        expect(merge(a, a)).toBe(a);
        expect(content(merge(merge(a, b), b))).toBe(content(merge(a, b)));
      }),
      { numRuns: runs },
    );
  });

  it('keeps both sides where they changed different fields, and the later where the same', () => {
    const start = applyChange(emptyWorkspace('phone'), profile({ step2ck: 240, citizenship: 'other' }));
    const phone = applyChange(start, profile({ step2ck: 246 }));
    const laptop = { ...start, device: 'laptop' };
    const twice = applyChange(applyChange(laptop, profile({ step2ck: 1 })), profile({ visaNeed: 'j1', step2ck: 2 }));
    expect(find(merge(phone, twice), 'profile', PROFILE_ID)).toEqual({
      step2ck: 2,
      citizenship: 'other',
      visaNeed: 'j1',
    });
    expect(merge(phone, twice).device).toBe('phone');
  });

  it('makes three replicas equal, whatever the order and however often each one is delivered', () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ at: fc.nat({ max: 2 }), change: changeArbitrary }) },
      { weight: 1, arbitrary: fc.record({ at: fc.nat({ max: 2 }), from: fc.nat({ max: 2 }) }) },
    );
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 30 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (steps, order) => {
          const replicas = ['a', 'b', 'c'].map(emptyWorkspace);
          for (const s of steps) {
            const here = replicas[s.at] ?? emptyWorkspace('none');
            replicas[s.at] =
              'change' in s ? applyChange(here, s.change) : merge(here, replicas[s.from] ?? emptyWorkspace('none'));
          }
          const delivered = (orders: readonly number[]) =>
            replicas.map((replica) =>
              content(orders.reduce((sum, from) => merge(sum, replicas[from] ?? replica), replica)),
            );
          const [first, ...others] = [...delivered(order), ...delivered([...order, ...order.toReversed()])];
          for (const other of others) expect(other).toBe(first);
        },
      ),
      { numRuns: runs },
    );
  });
});

describe('applyChange', () => {
  it('shows what was set, leaves the rest alone, and never changes in place', () => {
    fc.assert(
      fc.property(workspaceArbitrary, changeArbitrary, (workspace, change) => {
        const before = exportBackup(workspace);
        const after = applyChange(workspace, change);
        expect(exportBackup(workspace)).toBe(before);
        if (after !== workspace) expect(after.clock > workspace.clock).toBe(true);
        const shown = find(after, change.kind, change.id);
        if ('removed' in change) expect(shown).toBeUndefined();
        else if ('fields' in change && Object.keys(change.fields).length > 0) {
          const asStored = JSON.parse(canonicalJson(change.fields));
          expect(shown).toEqual(expect.objectContaining(asStored));
        }
        const changed = [...after.records].filter(([key, record]) => workspace.records.get(key) !== record);
        expect(changed.length).toBe(after === workspace ? 0 : 1);
      }),
      { numRuns: runs },
    );
  });

  it('wins over everything its device has seen', () => {
    fc.assert(
      fc.property(workspaceArbitrary, changeArbitrary, (workspace, change) => {
        const after = applyChange(workspace, change);
        expect(content(merge(workspace, after))).toBe(content(after));
      }),
      { numRuns: runs },
    );
  });

  it('changes nothing where the value is the same already', () => {
    const once = applyChange(emptyWorkspace('a'), profile({ ties: ['NY'], step2ck: 246 }));
    expect(applyChange(once, profile({ step2ck: 246 }))).toBe(once);
    expect(applyChange(once, profile({}))).toBe(once);
    expect(applyChange(once, { kind: 'mark', id: '1403521470', removed: true })).toBe(once);
  });

  it('stamps the fields of one change together, also those that keep their value', () => {
    const fact = (value: string, seenOn: string): Change<'own-fact'> => ({
      kind: 'own-fact',
      id: 'f',
      fields: { acgmeId: '1403521470', fact: 'visa_h1b', value, seenOn },
    });
    const start = applyChange(emptyWorkspace('a'), fact('yes', '2026-10-01'));
    const confirmed = applyChange(applyChange(start, profile({ step2ck: 1 })), fact('yes', '2026-11-01'));
    const denied = applyChange({ ...start, device: 'b' }, fact('no', '2026-10-05'));
    expect(find(merge(confirmed, denied), 'own-fact', 'f')).toMatchObject({ value: 'yes', seenOn: '2026-11-01' });
  });

  it('removes, and does not bring the old answers back with a new one', () => {
    const filled = applyChange(emptyWorkspace('a'), profile({ citizenship: 'us', step2ck: 246 }));
    const removed = applyChange(filled, { kind: 'profile', id: PROFILE_ID, removed: true });
    expect(find(removed, 'profile', PROFILE_ID)).toBeUndefined();
    expect(all(removed, 'profile')).toEqual([]);
    const anew = applyChange(removed, profile({ citizenship: 'other' }));
    expect(find(anew, 'profile', PROFILE_ID)).toMatchObject({ citizenship: 'other', step2ck: null });
    expect(find(merge(filled, anew), 'profile', PROFILE_ID)).toMatchObject({ citizenship: 'other', step2ck: null });
  });

  it('refuses a value its kind does not allow', () => {
    expect(() => applyChange(emptyWorkspace('a'), profile({ step2ck: Number.NaN }))).toThrow(
      new RangeError('profile.step2ck: NaN is not a number or a text'),
    );
    expect(() =>
      applyChange(emptyWorkspace('a'), { kind: 'mark', id: '1', fields: { acgmeId: '1', mark: 'pinned' } }),
    ).toThrow(/"1" is not an ACGME id/);
  });
});

function profile(fields: Extract<Change<'profile'>, { fields: unknown }>['fields']): Change<'profile'> {
  return { kind: 'profile', id: PROFILE_ID, fields };
}
