import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../base/plain-date.ts';
import type { Block, BlockTeam, Day } from '../records/block.ts';
import type { RecordChange } from '../records/change.ts';
import { contactDays } from './entry.ts';
import { anyChanges, TODAY } from './journal.arbitrary.ts';
import type { Journal } from './journal.ts';
import { lastContact, lastContacts } from './last-contact.ts';
import { emptyJournal, updateJournal } from './update.ts';
import { daysTogether, workingTogether } from './working-together.ts';

const block = (id: string, after: Block): RecordChange => ({ kind: 'block', id, after });
const place = (id: string, after: BlockTeam): RecordChange => ({ kind: 'block-team', id, after });
const day = (id: string, after: Day): RecordChange => ({ kind: 'day', id, after });
const ICU = block('icu', { type: 'icu', from: '2026-11-02', to: '2026-11-15', daysOff: [0] });
const spans = (...changes: RecordChange[]) =>
  workingTogether(updateJournal(emptyJournal, changes)).map(({ person, from, to, block: { id } }) => ({
    person,
    from,
    to,
    id,
  }));

it('counts the whole block, or what the user corrected it to', () => {
  expect(spans(ICU, place('1', { block: 'icu', person: 'a' }))).toEqual([
    { person: 'a', from: '2026-11-02', to: '2026-11-15', id: 'icu' },
  ]);
  expect(spans(ICU, place('1', { block: 'icu', person: 'a', from: '2026-11-09' }))).toMatchObject([
    { from: '2026-11-09', to: '2026-11-15' },
  ]);
  expect(spans(ICU, place('1', { block: 'icu', person: 'a', to: '2026-11-06' }))).toMatchObject([
    { from: '2026-11-02', to: '2026-11-06' },
  ]);
  expect(spans(ICU, place('1', { block: 'icu', person: 'a', from: '2026-10-01', to: '2026-12-01' }))).toMatchObject([
    { from: '2026-11-02', to: '2026-11-15' },
  ]);
});

it('counts nothing the user said no to, nor what is not known', () => {
  expect(spans(ICU, place('1', { block: 'icu', person: 'a', together: false }))).toEqual([]);
  expect(spans(ICU, place('1', { block: 'gone', person: 'a' }), place('2', { block: 'icu' }))).toEqual([]);
  expect(spans(ICU, place('1', { block: 'icu', person: 'a', from: '2026-11-20' }))).toEqual([]);
  expect(spans(block('b', { from: '2026-11-02' }), place('1', { block: 'b', person: 'a' }))).toEqual([]);
  expect(
    spans(
      block('b', { type: 'vacation', from: '2026-11-02', to: '2026-11-08' }),
      place('1', { block: 'b', person: 'a' }),
    ),
  ).toEqual([]);
});

it('means the person somebody was merged into', () => {
  const people: readonly RecordChange[] = [
    { kind: 'person', id: 'a', after: {} },
    { kind: 'person', id: 'b', after: { mergedInto: 'a' } },
  ];
  expect(spans(...people, ICU, place('1', { block: 'icu', person: 'b' }))).toMatchObject([{ person: 'a' }]);
});

it('leaves out days off, weekly or marked, and keeps a day off that was worked after all', () => {
  const journal = updateJournal(emptyJournal, [
    ICU,
    place('1', { block: 'icu', person: 'a' }),
    day('2026-11-04', { off: true }),
    day('2026-11-08', { off: false }),
    day('2026-11-05', { postCall: true }),
  ]);
  const [stretch] = workingTogether(journal);
  expect(stretch && [...daysTogether(journal, stretch, '2026-11-09')]).toEqual([
    '2026-11-09',
    '2026-11-08',
    '2026-11-07',
    '2026-11-06',
    '2026-11-03',
    '2026-11-02',
  ]);
});

it('follows each change of a block, a team, a day off and who somebody is', () => {
  const told = (journal: Journal) =>
    workingTogether(journal).map((stretch) => [stretch, [...daysTogether(journal, stretch, TODAY)]]);
  const blocksAndDays = fc.array(
    fc.oneof(
      fc
        .tuple(fc.integer({ min: -20, max: 5 }), fc.integer({ min: 0, max: 20 }))
        .map(([from, days]) =>
          block('icu', { type: 'icu', from: addDays(TODAY, from), to: addDays(TODAY, from + days), daysOff: [0] }),
        ),
      fc
        .tuple(fc.constantFrom('1', '2'), fc.constantFrom('a', 'b'))
        .map(([id, person]) => place(id, { block: 'icu', person })),
      fc.tuple(fc.integer({ min: -20, max: 0 }), fc.boolean()).map(([at, off]) => day(addDays(TODAY, at), { off })),
      fc
        .constantFrom('a', null)
        .map((mergedInto): RecordChange => ({ kind: 'person', id: 'b', after: { mergedInto } })),
    ),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(blocksAndDays, (changes) => {
      const people: readonly RecordChange[] = ['a', 'b'].map((id) => ({ kind: 'person', id, after: {} }));
      let journal = updateJournal(emptyJournal, [...people, ICU]);
      for (const change of changes) {
        told(journal);
        journal = updateJournal(journal, [change]);
        // Put together anew, nothing is known of it yet.
        expect(told(journal)).toEqual(told({ ...journal, teams: [...journal.teams], blocks: [...journal.blocks] }));
      }
    }),
  );
});

it('finds the last contact that a walk through everything finds', () => {
  fc.assert(
    fc.property(anyChanges, fc.integer({ min: -30, max: 30 }), (changes, shift) => {
      const today = addDays(TODAY, shift);
      const journal = updateJournal(emptyJournal, changes);
      const all = lastContacts(journal, today);
      for (const id of journal.people.keys()) {
        const days = [
          ...(journal.entriesOf.get(id) ?? []).flatMap(contactDays),
          ...workingTogether(journal, id).flatMap((stretch) => [...daysTogether(journal, stretch, today)]),
        ].filter((on) => on <= today);
        expect(lastContact(journal, id, today)).toBe(days.sort().at(-1) ?? null);
        expect(all.get(id) ?? null).toBe(days.at(-1) ?? null);
      }
    }),
  );
});
