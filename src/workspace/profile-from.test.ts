import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProfile } from '../loop/profile.ts';
import { type FieldsOf, ownFactId, PROFILE_ID } from './kinds.ts';
import { profileFrom, seasonOn } from './profile-from.ts';
import { changeArbitrary, runs } from './workspace.arbitrary.ts';
import { applyChange, emptyWorkspace, type Workspace } from './workspace.ts';

const TODAY = '2026-11-22';
const required: FieldsOf<'profile'> = { citizenship: 'other', visaNeed: 'j1', step2ck: 246, graduationYear: 2021 };

function withProfile(fields: FieldsOf<'profile'>, workspace = emptyWorkspace('a')): Workspace {
  return applyChange(workspace, { kind: 'profile', id: PROFILE_ID, fields });
}

function problemsOf(fields: FieldsOf<'profile'>): readonly string[] {
  const { result } = profileFrom(withProfile(fields), TODAY);
  return result.ok ? [] : result.error.map(({ at, message }) => `${at}: ${message}`);
}

it('gives the profile of the published example', () => {
  let workspace = withProfile({
    ...required,
    step3: null,
    failedAttempts: 0,
    usClinicalMonths: 6,
    research: { experiences: 3, publications: 2 },
    prelim: { acgmeId: '1403521470', ends: '2027-06-30' },
    goals: [{ specialty: 'internal-medicine', track: 'categorical' }],
    ties: ['NY'],
    preferences: {},
    objective: 'match',
    limits: { applications: 30, budgetUsd: 330 },
  });
  const marks = { 1400500932: 'pinned', 1400500001: 'excluded', 1400500002: 'applied', 1400500003: 'pinned' } as const;
  for (const [acgmeId, mark] of Object.entries(marks))
    workspace = applyChange(workspace, { kind: 'mark', id: acgmeId, fields: { acgmeId, mark } });
  workspace = applyChange(workspace, { kind: 'mark', id: '1400500003', removed: true });
  const fact = { acgmeId: '1400500932', fact: 'visa_h1b', value: 'no', seenOn: TODAY };
  workspace = applyChange(workspace, { kind: 'own-fact', id: ownFactId(fact.acgmeId, fact.fact), fields: fact });
  expect(profileFrom(workspace, TODAY).result).toEqual({
    ok: true,
    value: {
      season: 2027,
      asOf: TODAY,
      imgType: 'non-us',
      citizenship: 'other',
      visaNeed: 'j1',
      step2ck: 246,
      graduationYear: 2021,
      failedAttempts: 0,
      usClinicalMonths: 6,
      research: { experiences: 3, publications: 2 },
      prelim: { acgmeId: '1403521470', ends: '2027-06-30' },
      goals: [{ specialty: 'internal-medicine', track: 'categorical' }],
      ties: ['NY'],
      objective: 'match',
      limits: { applications: 30, budgetUsd: 330 },
      pinned: ['1400500932'],
      excluded: ['1400500001'],
      applied: ['1400500002'],
      knownFacts: [{ ...fact, source: null }],
    },
  });
});

it('counts the season from July', () => {
  expect(['2026-06-30', '2026-07-01', '2026-11-22', '2027-01-01', '2027-06-30'].map(seasonOn)).toEqual([
    2026, 2027, 2027, 2027, 2027,
  ]);
});

it('takes only US citizens for US IMGs', () => {
  const types = ['us', 'permanent-resident', 'other'].map(
    (citizenship) => profileFrom(withProfile({ citizenship }), TODAY).draft.imgType,
  );
  expect(types).toEqual(['us', 'non-us', 'non-us']);
});

describe('what is missing or wrong', () => {
  it('is listed beside each field that needs an answer, and no other', () => {
    const missing = ['citizenship', 'visaNeed', 'step2ck', 'graduationYear'].map((name) => `${name}: is missing`);
    expect(problemsOf({})).toEqual(missing);
    expect(problemsOf({ citizenship: '', visaNeed: null, step2ck: ' ', graduationYear: '' })).toEqual(missing);
    expect(profileFrom(emptyWorkspace('a'), TODAY).result).toMatchObject({ ok: false });
    expect(problemsOf(required)).toEqual([]);
  });

  it('survives as typed and is named', () => {
    const { draft } = profileFrom(withProfile({ ...required, step2ck: '24x' }), TODAY);
    expect(draft.step2ck).toBe('24x');
    const only = (start: string) => [expect.stringContaining(start)];
    expect(problemsOf({ ...required, step2ck: '24x' })).toEqual(only('step2ck: "24x" is not a'));
    expect(problemsOf({ ...required, step2ck: '999' })).toEqual(only('step2ck: 999 is not a'));
    expect(problemsOf({ ...required, graduationYear: '2031' })).toEqual(only('graduationYear: 2031 lies after'));
    const limits = { applications: 'many' };
    expect(problemsOf({ ...required, limits })).toEqual(only('limits.applications: "many" is not a'));
  });
});

it('reads digits as numbers and leaves what is empty out', () => {
  const typed = profileFrom(
    withProfile({
      ...required,
      step2ck: ' 246 ',
      step3: '230',
      failedAttempts: '',
      research: { experiences: '', publications: '2' },
      limits: { applications: '', budgetUsd: null },
      prelim: { acgmeId: '', ends: '2027-06-30' },
    }),
    TODAY,
  );
  expect(typed.draft).toMatchObject({ step2ck: ' 246 ', prelim: { acgmeId: '', ends: '2027-06-30' } });
  const value = typed.result.ok ? typed.result.value : undefined;
  expect(value).toMatchObject({ step2ck: 246, step3: 230, research: { publications: 2 } });
  for (const name of ['failedAttempts', 'limits', 'prelim']) expect(value).not.toHaveProperty(name);
});

it('leaves out own facts that cannot be used, and says so', () => {
  const whole = { acgmeId: '1400500932', fact: 'visa_j1', value: 'yes', seenOn: TODAY };
  const facts: Record<string, FieldsOf<'own-fact'>> = {
    good: whole,
    half: { acgmeId: whole.acgmeId, fact: 'visa_h1b' },
    tomorrow: { ...whole, seenOn: '2026-11-23' },
  };
  const workspace = Object.entries(facts).reduce(
    (sum, [id, fields]) => applyChange(sum, { kind: 'own-fact', id, fields }),
    withProfile(required),
  );
  const { result, leftOut } = profileFrom(workspace, TODAY);
  expect(result.ok && result.value.knownFacts).toEqual([{ ...whole, source: null }]);
  expect(leftOut.map(({ at }) => at)).toEqual(['half', 'tomorrow']);
});

it('knows own facts while the answers make no profile', () => {
  const fields = { acgmeId: '1400500932', fact: 'visa_j1', value: 'yes', seenOn: TODAY };
  const workspace = applyChange(emptyWorkspace('a'), { kind: 'own-fact', id: 'good', fields });
  const { result, knownFacts } = profileFrom(workspace, TODAY);
  expect(result.ok).toBe(false);
  expect(knownFacts).toEqual([{ ...fields, source: null }]);
});

it('never throws, and gives a valid profile or the reasons why not', () => {
  fc.assert(
    fc.property(fc.array(changeArbitrary, { maxLength: 10 }), (changes) => {
      const { result } = profileFrom(changes.reduce(applyChange, withProfile(required)), TODAY);
      if (result.ok) expect(readProfile(result.value).ok).toBe(true);
      else expect(result.error.length).toBeGreaterThan(0);
    }),
    { numRuns: runs },
  );
});

it('takes the later mark where a file altered by hand marks a program twice', () => {
  const acgmeId = '1403521470';
  const mark = (id: string, given: 'pinned' | 'excluded', before: Workspace) =>
    applyChange(before, { kind: 'mark', id, fields: { acgmeId, mark: given } });
  const { result } = profileFrom(mark('b', 'excluded', mark('a', 'pinned', withProfile(required))), TODAY);
  expect(result).toMatchObject({ ok: true, value: { pinned: [], excluded: [acgmeId] } });
  const again = profileFrom(mark('b', 'pinned', mark('a', 'pinned', withProfile(required))), TODAY);
  expect(again.result).toMatchObject({ ok: true, value: { pinned: [acgmeId] } });
});
