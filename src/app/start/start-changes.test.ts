import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import { BLOCK_TYPES } from '../../network/records/block.ts';
import { applyChanges, type Change } from '../../workspace/change.ts';
import { changesBetween } from '../../workspace/changes-between.ts';
import { PROFILE_ID } from '../../workspace/kinds.ts';
import { emptyWorkspace, find, type Workspace } from '../../workspace/workspace.ts';
import { answersFrom } from '../profile/answers.ts';
import { FIELDS_OF, QUESTIONS, readStart, type StartAnswers, savedAnswers } from './start-answers.ts';
import { namesIn, startChanges } from './start-changes.ts';

const TODAY = '2026-11-10';
const EMPTY = emptyWorkspace('test');

function standing(workspace: Workspace) {
  return {
    journal: updateJournal(emptyJournal, changesBetween(EMPTY, workspace)),
    profile: answersFrom(find(workspace, 'profile', PROFILE_ID) ?? {}),
  };
}

function deps(workspace: Workspace) {
  let count = 0;
  return { ...standing(workspace), today: TODAY, newId: () => `id${workspace.records.size}n${count++}` };
}

const word = fc.constantFrom('', 'Ana Lopez', 'Dr. Wei Chen, Ada Obi', ' Ada Obi and Ana Lopez', ',;');
const day = fc.constantFrom('', '2026-07-01', '2026-11-01', '2026-11-29', '2027-06-30', '0202-01-01', 'x');
const clock = fc.constantFrom('', '07:00', '19:00');
const typed: fc.Arbitrary<Partial<StartAnswers>> = fc.record(
  {
    name: word,
    begins: day,
    ends: day,
    route: fc.constantFrom('', 'categorical', 'advanced', 'undecided', 'nowhere'),
    specialty: word,
    sentence: word,
    reapplying: fc.boolean(),
    type: fc.constantFrom('', ...BLOCK_TYPES),
    service: word,
    from: day,
    to: day,
    shiftStart: clock,
    shiftEnd: clock,
    attendings: word,
    seniors: word,
    peers: word,
    visaNeed: fc.constantFrom('', 'j1', 'h1b', 'either', 'none'),
    shyMode: fc.constantFrom('', 'small', 'usual'),
    peer: fc.constantFrom(null, { name: 'Ana Lopez' }, { name: '  ' }),
  },
  { requiredKeys: [] },
);
const DEEP = process.env.PRELUDE_DEEP === '1';
const RUNS = { numRuns: DEEP ? 1000 : 60 };
if (DEEP) console.log(`first runs answered: ${RUNS.numRuns}`);

it('each question writes one act that its records allow, or says what to mend; what is written is not written again', () => {
  fc.assert(
    fc.property(typed, fc.shuffledSubarray([...QUESTIONS]), (given, questions) => {
      let workspace: Workspace = EMPTY;
      for (const question of questions) {
        const { journal, profile, ...rest } = deps(workspace);
        const now = { ...savedAnswers(journal, profile, TODAY), ...given };
        const done = startChanges(question, now, { journal, profile, ...rest });
        if ('problem' in done) {
          expect(done.problem).toMatch(/[.?]$/);
          continue;
        }
        // Throws for a value its kind does not allow.
        workspace = applyChanges(workspace, done.changes);
        if (done.changes.length > 0) expect(done.sentence).not.toBe('');
        const after = deps(workspace);
        const saved = savedAnswers(after.journal, after.profile, TODAY);
        const left = Object.entries(given).filter(([field]) => !FIELDS_OF[question].some((own) => own === field));
        const again = startChanges(question, { ...saved, ...Object.fromEntries(left) }, after);
        expect('problem' in again ? again : again.changes).toEqual([]);
      }
    }),
    RUNS,
  );
});

it('names each person of the team once, and adds nobody twice when the question is answered again', () => {
  fc.assert(
    fc.property(word, word, word, (attendings, seniors, peers) => {
      const given = { type: 'ward', from: '2026-11-01', to: '2026-11-29', attendings, seniors, peers };
      const act = (workspace: Workspace): readonly Change[] => {
        const now = deps(workspace);
        const done = startChanges('block', { ...savedAnswers(now.journal, now.profile, TODAY), ...given }, now);
        return 'problem' in done ? [] : done.changes;
      };
      const once = applyChanges(EMPTY, act(EMPTY));
      const twice = applyChanges(once, act(once));
      const names = new Set([attendings, seniors, peers].flatMap(namesIn));
      for (const workspace of [once, twice]) {
        const { journal } = standing(workspace);
        expect([...journal.people.values()].map(({ values }) => values.name).sort()).toEqual([...names].sort());
        expect(journal.teams).toHaveLength(names.size);
        expect(journal.blocks).toHaveLength(1);
      }
    }),
    RUNS,
  );
});

it('reads whatever was kept of a first run, and gives back what it kept', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readStart(text).typed).toBeTypeOf('object');
    }),
    RUNS,
  );
  fc.assert(
    fc.property(typed, fc.constantFrom(...QUESTIONS), (given, at) => {
      expect(readStart(JSON.stringify({ at, typed: given }))).toEqual({ at, typed: given });
    }),
    RUNS,
  );
});

it('one answer alone is enough', () => {
  const now = deps(EMPTY);
  const saved = savedAnswers(now.journal, now.profile, TODAY);
  expect(startChanges('you', { ...saved, name: 'Amal' }, now)).toEqual({
    sentence: 'Your name and your year are saved.',
    changes: [{ kind: 'identity', id: 'identity', fields: { name: 'Amal' } }],
  });
  expect(startChanges('visa', { ...saved, visaNeed: 'j1' }, now)).toMatchObject({
    changes: [{ kind: 'profile', fields: { visaNeed: 'j1' } }],
  });
  expect(startChanges('block', { ...saved, attendings: 'Dr. Lopez' }, now)).toHaveProperty('problem');
  expect(startChanges('you', { ...saved, begins: '2026-07-01', ends: '2026-06-30' }, now)).toHaveProperty('problem');
});

it.each([
  ['you', { begins: '0026-07-01' }],
  ['you', { ends: '0027-06-30' }],
  ['block', { type: 'ward', from: '0026-11-01', to: '2026-11-29' }],
  ['block', { type: 'ward', from: '2026-11-01', to: '2926-11-29' }],
] as const)('a year that was not written out is told, not saved: %s, %o', (question, typed) => {
  const now = deps(EMPTY);
  const done = startChanges(question, { ...savedAnswers(now.journal, now.profile, TODAY), ...typed }, now);
  expect(done).toEqual({ problem: expect.stringContaining('four digits') });
});
