import { describe, expect, it } from 'vitest';
import j1File from '../../../samples/profiles/non-us-j1-246.json' with { type: 'json' };
import type { PickInput } from '../../loop/pick/open-input.ts';
import { changed, type ProfileChange } from '../../loop/pick/profile-change.ts';
import { readProfile } from '../../loop/profile.ts';
import { applyChanges, type Change } from '../../workspace/change.ts';
import { PROFILE_ID } from '../../workspace/kinds.ts';
import { profileFrom } from '../../workspace/profile-from.ts';
import { emptyWorkspace } from '../../workspace/workspace.ts';
import { changesToMake, doneInWords, makeInWords } from './make-changes.ts';

const ID = '1401100001';
const TODAY = '2026-11-22';

function workspaceWith(marks: readonly Change[]) {
  const read = readProfile(j1File);
  if (!read.ok) throw new Error('the sample could not be read');
  const { citizenship, visaNeed, step2ck, graduationYear, limits } = read.value;
  const answers: Change<'profile'> = {
    kind: 'profile',
    id: PROFILE_ID,
    fields: { citizenship, visaNeed, step2ck, graduationYear, limits: { applications: limits?.applications ?? null } },
  };
  return applyChanges(emptyWorkspace('here'), [answers, ...marks]);
}

function profileOf(workspace: ReturnType<typeof workspaceWith>) {
  const { result } = profileFrom(workspace, TODAY);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const leftOut: Change<'mark'> = { kind: 'mark', id: ID, fields: { acgmeId: ID, mark: 'excluded' } };

describe('a change that the list was tried with is the change that is made', () => {
  it.each<readonly [string, readonly ProfileChange[], readonly Change[]]>([
    ['pinned', [{ kind: 'pin', acgmeId: ID }], []],
    ['pinned though left out before', [{ kind: 'pin', acgmeId: ID }], [leftOut]],
    ['let in', [{ kind: 'let-in', acgmeId: ID }], [leftOut]],
    ['a longer list', [{ kind: 'applications', value: 98 }], []],
    [
      'a favourite, and wishes that count',
      [
        { kind: 'favourite', acgmeId: ID },
        { kind: 'objective', value: 'worth' },
      ],
      [],
    ],
    [
      'let in, and pinned',
      [
        { kind: 'let-in', acgmeId: ID },
        { kind: 'pin', acgmeId: ID },
      ],
      [leftOut],
    ],
  ])('%s', (_name, way, marks) => {
    const before = workspaceWith(marks);
    const made = changesToMake(way);
    if (made === null) throw new Error('not made');
    const after = profileOf(applyChanges(before, made));
    const tried = changed({ profile: profileOf(before) } as PickInput, way).profile;
    for (const field of ['pinned', 'excluded', 'objective'] as const) {
      expect(after[field] ?? null).toEqual(tried[field] ?? null);
    }
    expect(after.limits?.applications).toBe(tried.limits?.applications);
    expect(after.limits?.budgetUsd ?? null).toBe(null);
    expect(after.preferences?.favourites ?? []).toEqual(tried.preferences?.favourites ?? []);
    expect(makeInWords(way)).toMatch(/^[A-Z]/);
    expect(doneInWords('Broward', way)).toMatch(/^[A-Z].*\.$/);
  });
});

it.each<ProfileChange>([
  { kind: 'fact', acgmeId: ID, fact: 'visa_j1', value: 'yes' },
  { kind: 'step3', value: true },
  { kind: 'answer', field: 'step2ck', value: 270 },
  { kind: 'visaNeed', value: 'either' },
  { kind: 'signal', signal: 'gold', more: 1 },
])('offers no button for what is not the user’s to change: %o', (change) => {
  expect(changesToMake([change])).toBeNull();
  expect(changesToMake([{ kind: 'pin', acgmeId: ID }, change])).toBeNull();
});
