import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import type { Block } from '../records/block.ts';
import type { RecordChange } from '../records/change.ts';
import type { Commitment, Task } from '../records/commitment.ts';
import { allBehind, behindWith, peopleConcerned, proposedDays } from './behind.ts';
import { commitmentFindings } from './commitment-findings.ts';
import { hardBlockOn } from './hard-weeks.ts';
import { isExplained, needsReason } from './needs-reason.ts';
import { hasEnded, hoursAWeek, runningCommitments, runsOn } from './running.ts';
import { tasksOf } from './tasks-of.ts';

const RUNS = process.env.PRELUDE_DEEP === '1' ? 5000 : 200;
const TODAY = '2026-11-22';
const anyDay: fc.Arbitrary<PlainDate> = fc.integer({ min: -90, max: 90 }).map((days) => addDays(TODAY, days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const anyCommitment: fc.Arbitrary<Commitment> = fc.record({
  from: maybe(anyDay),
  to: maybe(anyDay),
  endedOn: fc.option(anyDay, { nil: null, freq: 1 }),
  hoursPerWeek: maybe(fc.integer({ min: 1, max: 20 })),
  reason: maybe(fc.constantFrom('', ' ', 'The PI asked for me')),
});
const anyTask: fc.Arbitrary<Task> = fc.record({
  of: fc.constantFrom('commitment/c0', 'commitment/c1', 'meeting/m'),
  person: maybe(fc.constantFrom('p0', 'p1', 'nobody')),
  due: maybe(anyDay),
  doneOn: fc.option(anyDay, { nil: null, freq: 1 }),
});
const anyBlock: fc.Arbitrary<Block> = fc
  .record({ type: fc.constantFrom('icu', 'nights', 'ward'), from: anyDay, length: fc.nat({ max: 40 }) })
  .map(({ type, from, length }) => ({ type, from, to: addDays(from, length) }) as Block);

const commitment = (id: string, after: Commitment): RecordChange => ({ kind: 'commitment', id, after });
const task = (id: string, after: Task): RecordChange => ({ kind: 'task', id, after });
const journalOf = (...changes: readonly RecordChange[]): Journal => updateJournal(emptyJournal, changes);
const anyJournal = fc
  .record({
    commitments: fc.array(anyCommitment, { maxLength: 5 }),
    tasks: fc.array(anyTask, { maxLength: 8 }),
    blocks: fc.array(anyBlock, { maxLength: 4 }),
  })
  .map(({ commitments, tasks, blocks }) =>
    journalOf(
      ...['p0', 'p1'].map((id): RecordChange => ({ kind: 'person', id, after: { name: id } })),
      ...commitments.map((values, at) => commitment(`c${at}`, values)),
      ...tasks.map((values, at) => task(`t${at}`, values)),
      ...blocks.map((after, at): RecordChange => ({ kind: 'block', id: `b${at}`, after })),
    ),
  );
const holds = (property: fc.IProperty<unknown>) => {
  fc.assert(property, { numRuns: RUNS });
  if (RUNS > 200) console.log(`${RUNS} runs`);
};

it('never both runs and has ended, whatever its days', () => {
  holds(
    fc.property(anyCommitment, (values) => {
      expect(runsOn(values, TODAY) && hasEnded(values, TODAY)).toBe(false);
    }),
  );
  expect(hasEnded({ endedOn: addDays(TODAY, 1) }, TODAY)).toBe(false);
});

describe('a third commitment', () => {
  it('always asks for a reason and an end, a second never', () => {
    holds(
      fc.property(anyJournal, (journal) => {
        const running = runningCommitments(journal, TODAY).length;
        if (running >= 2) expect(needsReason(journal, { from: TODAY }, TODAY)).toBe(true);
        // What has an end today is not beside what begins later.
        expect(needsReason(journal, { from: TODAY, to: TODAY }, TODAY)).toBe(running >= 2);
      }),
    );
  });

  it('is asked for until all beyond two say why, and then no more', () => {
    holds(
      fc.property(fc.array(fc.boolean(), { maxLength: 6 }), (explained) => {
        const journal = journalOf(
          ...explained.map((given, at) => commitment(`c${at}`, given ? { reason: 'why', to: '2027-01-31' } : {})),
        );
        const all = [...journal.kept.commitment.values()];
        const asked = all.filter(({ id, values }) => needsReason(journal, values, TODAY, id) && !isExplained(values));
        const enough = explained.filter(Boolean).length >= all.length - 2;
        expect(asked.length > 0).toBe(!enough);
      }),
    );
  });

  it('is free again once one has ended', () => {
    holds(
      fc.property(anyCommitment, anyCommitment, (a, b) => {
        const before = journalOf(commitment('a', { ...a, endedOn: null }), commitment('b', { ...b, endedOn: null }));
        const after = updateJournal(before, [commitment('a', { ...a, endedOn: TODAY })]);
        expect(runsOn({ ...a, endedOn: TODAY }, TODAY)).toBe(false);
        expect(needsReason(after, { from: TODAY }, TODAY)).toBe(false);
      }),
    );
  });

  it('asks where the two others only begin later', () => {
    const journal = journalOf(commitment('a', { from: '2026-12-01' }), commitment('b', { from: '2026-12-15' }));
    expect(needsReason(journal, { from: TODAY }, TODAY)).toBe(true);
    expect(needsReason(journal, { from: TODAY, to: '2026-12-14' }, TODAY)).toBe(false);
  });

  it('says what is missing', () => {
    const journal = journalOf(commitment('a', {}), commitment('b', {}));
    expect(commitmentFindings(journal, { from: TODAY, reason: ' ' }, TODAY)).toEqual([
      { finding: 'third', missing: ['reason', 'to'] },
    ]);
    expect(commitmentFindings(journal, { from: TODAY, reason: 'why', to: '2027-01-31' }, TODAY)).toEqual([]);
  });
});

describe('hours a week', () => {
  it('add up, and what is not said is counted apart', () => {
    holds(
      fc.property(anyJournal, anyDay, (journal, day) => {
        const running = runningCommitments(journal, day);
        const { hours, unknown } = hoursAWeek(journal, day);
        const given = running.filter(({ values }) => values.hoursPerWeek != null);
        expect(unknown).toBe(running.length - given.length);
        const { hours: without } = hoursAWeek(
          updateJournal(journal, [commitment('more', { hoursPerWeek: 3, from: day })]),
          day,
        );
        expect(without - hours).toBe(3);
        expect(hours).toBeGreaterThanOrEqual(given.length);
      }),
    );
  });
});

describe('new promises in hard weeks', () => {
  const icu: RecordChange = {
    kind: 'block',
    id: 'icu',
    after: { type: 'icu', from: '2026-12-01', to: '2026-12-28' },
  };
  it('are told where they are made or begin there, and not once begun', () => {
    const journal = journalOf(icu);
    const found = (values: Commitment, today: PlainDate, id?: string) =>
      commitmentFindings(journal, values, today, id).map((one) =>
        one.finding === 'hard-weeks' ? one.when : one.finding,
      );
    expect(found({ from: '2026-12-10' }, TODAY)).toEqual(['at-start']);
    expect(found({ from: '2027-01-10' }, TODAY)).toEqual([]);
    expect(found({ from: '2026-12-05' }, '2026-12-05')).toEqual(['now']);
    expect(found({ from: '2027-01-10' }, '2026-12-05')).toEqual(['now']);
    expect(found({ from: '2026-11-01' }, '2026-12-05')).toEqual([]);
    expect(found({}, '2026-12-05')).toEqual(['now']);
    expect(found({}, '2026-12-05', 'c')).toEqual([]);
    expect(found({ to: '2026-11-30' }, '2026-12-05')).toEqual(['past-end']);
    expect(found({ to: '2026-11-30', endedOn: '2026-12-05' }, '2026-12-05')).toEqual([]);
  });
});

describe('being behind', () => {
  it('is said by the user or by a day that is past, and ends with the commitment', () => {
    holds(
      fc.property(anyJournal, (journal) => {
        for (const one of journal.kept.commitment.values()) {
          const behind = behindWith(journal, one, TODAY);
          const overdue = tasksOf(journal, `commitment/${one.id}`).some(
            ({ values }) => values.doneOn == null && values.due != null && values.due < TODAY,
          );
          const ended = one.values.endedOn != null && one.values.endedOn <= TODAY;
          expect(behind !== null).toBe(overdue && !ended);
          const said = { id: one.id, values: { ...one.values, behindSince: TODAY } };
          expect(behindWith(journal, said, TODAY) !== null).toBe(!ended);
          expect(allBehind(journal, TODAY).includes(one)).toBe(behind !== null);
        }
      }),
    );
  });

  it('counts as told only after falling behind', () => {
    const told = (toldBehindOn: PlainDate) =>
      behindWith(emptyJournal, { id: 'c', values: { behindSince: '2026-11-10', toldBehindOn } }, TODAY)?.toldOn;
    expect(told('2026-11-01')).toBeNull();
    expect(told('2026-11-10')).toBe('2026-11-10');
    const late = journalOf(task('t', { of: 'commitment/c', due: '2026-11-10' }));
    const toldOf = (toldBehindOn: PlainDate) => behindWith(late, { id: 'c', values: { toldBehindOn } }, TODAY)?.toldOn;
    expect(toldOf('2026-11-09')).toBeNull();
    expect(toldOf('2026-11-20')).toBe('2026-11-20');
  });

  it('concerns people who are known, each once', () => {
    holds(
      fc.property(anyJournal, fc.constantFrom('p0', 'nobody', null), (journal, person) => {
        const people = peopleConcerned(journal, { id: 'c0', values: { person } });
        expect(new Set(people).size).toBe(people.length);
        expect(people.every((id) => journal.people.has(id))).toBe(true);
        if (person === 'p0') expect(people[0]).toBe('p0');
      }),
    );
  });

  it('proposes days that come later, in the same order, a week away at least and outside of hard weeks', () => {
    holds(
      fc.property(anyJournal, (journal) => {
        const proposed = proposedDays(journal, { id: 'c0' }, TODAY);
        const dues = proposed.map(({ due }) => due);
        expect([...dues].sort()).toEqual(dues);
        for (const { task: late, due } of proposed) {
          expect(due > (late.values.due ?? '')).toBe(true);
          expect(due >= addDays(TODAY, 7)).toBe(true);
          expect(hardBlockOn(journal, due)).toBeNull();
        }
      }),
    );
  });
});
