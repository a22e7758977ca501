import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Journal } from '../../network/journal/journal.ts';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import type { RecordChange } from '../../network/records/change.ts';
import { createFinder, type FinderState } from './finder.ts';

const idArbitrary = fc.constantFrom('a', 'b', 'c', 'd');
const changeArbitrary: fc.Arbitrary<RecordChange> = fc.oneof(
  fc.record({
    kind: fc.constant('person' as const),
    id: idArbitrary,
    after: fc.option(fc.record({ name: fc.string() }), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('block' as const),
    id: idArbitrary,
    after: fc.option(fc.record({ name: fc.string() }), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('moment' as const),
    id: idArbitrary,
    after: fc.option(fc.record({ person: idArbitrary, line: fc.string() }), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constantFrom('event' as const, 'interview' as const),
    id: idArbitrary,
    after: fc.option(fc.record({ name: fc.string() }), { nil: undefined }),
  }),
);

/** What is searched, as plain values. */
function searched({ recorded, blocks, entries, kept }: Journal) {
  const valuesOf = (known: Iterable<{ readonly id: string; readonly values: unknown }>) =>
    [...known].map(({ id, values }) => `${id} ${JSON.stringify(values)}`).sort();
  return [
    valuesOf(recorded.values()),
    valuesOf(blocks),
    valuesOf(entries.values()),
    ...[kept.event, kept.interview].map((map) => valuesOf(map.values())),
  ];
}

it('hands over exactly what leads from one journal to the next, whatever happens while it works', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(changeArbitrary, { maxLength: 6 }), { maxLength: 8 }), async (acts) => {
      let taken = emptyJournal;
      const finder = createFinder({
        async take(changes) {
          await Promise.resolve();
          taken = updateJournal(taken, changes);
        },
        find: async () => [],
      });
      let journal = emptyJournal;
      for (const act of acts) {
        journal = updateJournal(journal, act);
        finder.follow(journal);
        if (act.length % 2 === 0) await Promise.resolve();
      }
      for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
      expect(searched(taken)).toEqual(searched(journal));
      expect(finder.state()).toEqual({ is: 'ready' });
    }),
  );
});

it('says how far it is while many records come, and that it failed where it did', async () => {
  const many = Array.from(
    { length: 600 },
    (_, at): RecordChange => ({ kind: 'person', id: `p${at}`, after: { name: 'x' } }),
  );
  const journal = updateJournal(emptyJournal, many);
  const states: FinderState[] = [];
  const finder = createFinder({ take: async () => {}, find: async () => [] });
  finder.subscribe(() => states.push(finder.state()));
  finder.follow(journal);
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  expect(states.at(0)).toEqual({ is: 'growing', done: 0, of: 600 });
  expect(states.at(-1)).toEqual({ is: 'ready' });

  const broken = createFinder({ take: () => Promise.reject(new Error('gone')), find: async () => [] });
  broken.follow(journal);
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  expect(broken.state()).toEqual({ is: 'failed' });
});
