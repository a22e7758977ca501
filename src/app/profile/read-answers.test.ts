import fc from 'fast-check';
import { expect, it } from 'vitest';
import { profileFrom } from '../../workspace/profile-from.ts';
import { applyChange, emptyWorkspace, find } from '../../workspace/workspace.ts';
import { type Answers, answersFrom, storedFrom } from './answers.ts';
import { readAnswers } from './read-answers.ts';

const today = '2026-11-22';
const NONE = answersFrom({});
const typed = fc.oneof(fc.string({ maxLength: 8 }), fc.integer({ min: -10, max: 3000 }).map(String));
const answers: fc.Arbitrary<Answers> = fc.record({
  citizenship: fc.constantFrom('', 'us', 'permanent-resident', 'other'),
  visaNeed: fc.constantFrom('', 'none', 'j1', 'h1b', 'either'),
  step2ck: fc.oneof(typed, fc.constantFrom('', '246')),
  failedAttempts: fc.constantFrom('', 'unknown', '0', '1', '4'),
  step3: fc.constantFrom('', 'passed', 'not-passed', 'unknown'),
  graduationYear: fc.oneof(typed, fc.constantFrom('', '2021')),
  usClinicalMonths: fc.oneof(typed, fc.constantFrom('', '6', 'unknown')),
  prelimProgram: fc.constantFrom('', '1403521470'),
  prelimEnds: fc.constantFrom('', '2027-06-30'),
  ties: fc.constantFrom([], ['NY'] as const),
  states: fc.constantFrom([], ['NJ', 'NY'] as const),
  types: fc.constantFrom([], ['community'] as const),
  limitBy: fc.constantFrom('applications', 'dollars'),
  limit: fc.oneof(typed, fc.constantFrom('', '60')),
});

function stored(given: Answers) {
  const { citizenship, ...rest } = given;
  let workspace = emptyWorkspace('here');
  for (const patch of [{ citizenship }, rest])
    workspace = applyChange(workspace, { kind: 'profile', id: 'profile', fields: storedFrom(patch, NONE) });
  return workspace;
}

it('keeps everything that was typed, valid or not', () => {
  fc.assert(
    fc.property(answers, (given) => {
      expect(answersFrom(find(stored(given), 'profile', 'profile') ?? {})).toEqual(given);
    }),
  );
});

it('finds nothing in the way exactly when the workspace gives a profile, but for unfinished scores', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const { problems, missing } = readAnswers(given, today);
      const ready = Object.keys(problems).length === 0 && missing.length === 0;
      const { result } = profileFrom(stored(given), today);
      if (ready) expect(result).toMatchObject({ ok: true });
      const strict = Number(given.step2ck) < 100 || (given.limitBy === 'dollars' && Number(given.limit) < 11);
      if (result.ok && !ready) expect(strict).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('says in words what is wrong', () => {
  const given: Answers = { ...NONE, citizenship: 'other', step2ck: '346', graduationYear: '2031' };
  expect(readAnswers(given, today)).toEqual({
    problems: {
      step2ck: 'A Step 2 CK score is at most 300. Please check it.',
      graduationYear: '2031 is in the future. Give the year printed on your medical degree.',
    },
    missing: ['visaNeed'],
  });
  expect(readAnswers({ ...NONE, step2ck: '24' }, today).problems.step2ck).toBe(
    'A Step 2 CK score has three digits, such as 246.',
  );
});

it.each(['0026-06-30', '20267-06-30', '2027-02-30'])(
  'asks again for the day on which the year ends: %s',
  (prelimEnds) => {
    expect(readAnswers({ ...NONE, prelimEnds }, today).problems.prelimEnds).toContain('four digits');
  },
);

it('asks for a visa only who may need one', () => {
  expect(storedFrom({ citizenship: 'us' }, NONE)).toEqual({ citizenship: 'us', visaNeed: 'none' });
  expect(storedFrom({ citizenship: 'other' }, NONE)).toEqual({ citizenship: 'other', visaNeed: null });
});
