import fc from 'fast-check';
import { expect, it } from 'vitest';
import j1 from '../../../samples/profiles/non-us-j1-246.json' with { type: 'json' };
import { type Profile, readProfile } from '../../loop/profile.ts';
import type { Scenario } from '../session/session.ts';
import {
  answersOf,
  changesOf,
  inOrder,
  type Otherwise,
  otherwiseFrom,
  otherwiseInWords,
  scenarioId,
} from './scenario.ts';
import { draftFrom, madeUpName, nameless, readDraft } from './scenario-draft.ts';
import { templatesFor } from './templates.ts';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const otherwise: fc.Arbitrary<Otherwise> = fc
  .record({
    step2ck: maybe(fc.integer({ min: 100, max: 300 })),
    step3: maybe(fc.boolean()),
    visaNeed: maybe(fc.constantFrom('none' as const, 'j1' as const, 'h1b' as const, 'either' as const)),
    usClinicalMonths: maybe(fc.nat(600)),
    applications: maybe(fc.integer({ min: 1, max: 2000 })),
    objective: maybe(fc.constantFrom('match' as const, 'worth' as const)),
  })
  .map((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));

it('keeps what the changes say, and says what is kept', () => {
  fc.assert(
    fc.property(otherwise, (values) => {
      expect(otherwiseFrom(changesOf(values))).toEqual(values);
      expect(otherwiseInWords(changesOf(values), (id) => id).split(' + ')).toHaveLength(
        Math.max(1, Object.keys(values).length),
      );
    }),
  );
  expect(otherwiseFrom([{ kind: 'signal', signal: 'gold', more: 1 }])).toBeNull();
  expect(otherwiseFrom([{ kind: 'answer', field: 'failedAttempts', value: 1 }])).toBeNull();
});

it('reads the form back as it was kept; what is empty stays as answered', () => {
  fc.assert(
    fc.property(otherwise, (values) => {
      const read = readDraft(draftFrom(values));
      if (Object.keys(values).length === 0) {
        expect(read).toEqual({ problems: { form: 'Take at least one answer otherwise.' }, otherwise: null });
        return;
      }
      expect(read.problems).toEqual({});
      expect(changesOf(read.otherwise ?? {})).toEqual(changesOf(values));
    }),
  );
});

it('refuses numbers that no answer can be, each at its field', () => {
  const draft = { ...draftFrom({}), step2ck: '24', applications: '0', usClinicalMonths: 'six' };
  const { problems, otherwise: read } = readDraft(draft);
  expect(Object.keys(problems).toSorted()).toEqual(['applications', 'step2ck', 'usClinicalMonths']);
  expect(read).toBeNull();
});

it('edits a name that somebody typed, and none that was made up of the answers', () => {
  fc.assert(
    fc.property(otherwise, otherwise, fc.integer({ min: 1, max: 200 }), (values, given, applications) => {
      expect(draftFrom({ ...values, name: madeUpName(values) }).name).toBe('');
      expect(draftFrom({ ...values, name: 'Mine' }).name).toBe('Mine');
      for (const template of templatesFor({ ...(j1 as Profile), ...answersOf(given) } as Profile, applications))
        expect(draftFrom({ ...template.otherwise, name: template.name }).name).toBe('');
    }),
  );
});

it('made the answers, it is what a profile holds', () => {
  fc.assert(
    fc.property(otherwise, (values) => {
      const read = readProfile({ ...(j1 as Profile), ...answersOf(values) });
      expect(read.ok).toBe(true);
      if (!read.ok) return;
      const { applications, ...others } = values;
      expect(read.value).toMatchObject(others);
      if (applications !== undefined) expect(read.value.limits).toEqual({ applications, budgetUsd: null });
    }),
  );
});

it('offers nothing that is so already, and nothing twice', () => {
  const profile = j1 as Profile;
  const names = (given: Partial<Profile>, applications = 30, kept: readonly Otherwise[] = []) =>
    templatesFor({ ...profile, ...given }, applications, kept).map(({ name }) => name);
  expect(names({})).toEqual(['With Step 3', 'With H-1B', 'With either visa', '60 instead of 30', 'By my wishes']);
  expect(names({ step3: 230, visaNeed: 'none', objective: 'worth' }, 80)).toEqual([
    '40 instead of 80',
    'By chance alone',
  ]);
  expect(names({}, 30, [{ step3: true }, { applications: 60 }])).toEqual([
    'With H-1B',
    'With either visa',
    'By my wishes',
  ]);
  expect(names({ visaNeed: 'either' }, 0)).toEqual(['With Step 3', 'With J-1 alone', 'By my wishes']);
});

it('stands in the order in which it was kept, whatever the clock says', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2e12 }), { maxLength: 6 }), (instants) => {
      const kept: Scenario[] = [];
      for (const [index, instant] of instants.entries())
        kept.push({ id: scenarioId(kept, instant, String(9 - index)), values: { name: String(index) } });
      expect(inOrder(kept.toReversed())).toEqual(kept);
    }),
  );
});

it('what is kept unchanged keeps its name; otherwise it is named by what is taken otherwise', () => {
  fc.assert(
    fc.property(otherwise, otherwise, (values, others) => {
      const before = { ...values, name: 'With Step 3' };
      const { otherwise: read } = readDraft(draftFrom(before));
      if (read !== null) expect(nameless(before, read)).toBe('With Step 3');
      const isSame = JSON.stringify(changesOf(others)) === JSON.stringify(changesOf(values));
      if (!isSame) expect(nameless(before, others)).toBe(madeUpName(others));
      expect(nameless(values, others)).toBe(madeUpName(others));
    }),
  );
});
