import fc from 'fast-check';
import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import type { Block, BlockTeam, Day } from '../records/block.ts';
import type { RecordChange } from '../records/change.ts';
import type { NetworkKind, NetworkValues } from '../records/kinds.ts';
import type { FeedbackLoop } from '../records/loops.ts';

export const TODAY: PlainDate = '2026-11-22';
export const PEOPLE = ['p0', 'p1'] as const;

/** Records by id: each once, so that the order in which they were written can tell nothing. */
export type LetterLog = { readonly [K in Kind]: ReadonlyMap<string, NetworkValues<K>> };
const KINDS = ['block', 'block-team', 'feedback-loop', 'moment', 'day'] as const satisfies readonly NetworkKind[];
type Kind = (typeof KINDS)[number];

const day = (least: number, most: number) => fc.integer({ min: least, max: most }).map((days) => addDays(TODAY, days));
const person = fc.constantFrom(...PEOPLE, ...PEOPLE, ...PEOPLE, 'ghost');
const some = <T>(value: fc.Arbitrary<T>, freq = 4) => fc.option(value, { freq });

/** Null more often than not. */
const rarely = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });

const anyBlock: fc.Arbitrary<Block> = fc
  .record({
    from: fc.oneof({ weight: 3, arbitrary: day(-40, -12) }, { weight: 1, arbitrary: day(-12, 8) }),
    days: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 9, max: 27 }) },
      { weight: 1, arbitrary: fc.integer({ min: -1, max: 9 }) },
    ),
    type: fc.constantFrom('ward', 'icu', 'nights', 'clinic', 'vacation'),
    daysOff: fc.subarray([0, 6]),
  })
  .map(({ days, ...block }) => ({ ...block, to: addDays(block.from, days) }));

export const anyPlace: fc.Arbitrary<BlockTeam> = fc.record({
  block: fc.constantFrom('b0', 'b1', 'b2'),
  person,
  from: rarely(day(-40, 20)),
  to: rarely(day(-40, 20)),
  together: rarely(fc.boolean()),
});

export const anyFeedback: fc.Arbitrary<FeedbackLoop> = fc.record({
  person,
  tone: some(fc.constantFrom('positive', 'positive', 'positive', 'mixed', 'to-improve'), 8),
  specific: some(fc.constantFrom(true, true, true, false), 8),
  praise: some(fc.constantFrom('', ' ', 'Clear plans, every morning'), 2),
  askedOn: some(day(-40, 10), 2),
  receivedOn: some(day(-40, 10)),
});

export const anyShared: fc.Arbitrary<NetworkValues<'moment'>> = fc.record({
  person,
  kind: fc.constantFrom('worked-together', 'worked-together', 'talked'),
  on: some(day(-30, 5)),
});

const anyMark: fc.Arbitrary<Day> = fc.record({ off: some(fc.boolean(), 2), postCall: some(fc.boolean(), 2) });

const numbered = <T>(prefix: string, values: fc.Arbitrary<T>, minLength: number, maxLength: number) =>
  fc
    .array(values, { minLength, maxLength, size: 'max' })
    .map((list) => new Map(list.map((value, at) => [`${prefix}${at}`, value])));

export const anyLog: fc.Arbitrary<LetterLog> = fc.record({
  block: numbered('b', anyBlock, 2, 3),
  'block-team': numbered('t', anyPlace, 2, 6),
  'feedback-loop': numbered('f', anyFeedback, 1, 5),
  moment: numbered('m', anyShared, 0, 8),
  day: fc.array(fc.tuple(day(-40, 20), anyMark), { maxLength: 6 }).map((marks) => new Map(marks)),
});

/** The log with that record in it, or without it. */
export function withRecord<K extends Kind>(log: LetterLog, kind: K, id: string, values: NetworkValues<K> | null) {
  const records = new Map<string, NetworkValues<K>>(log[kind]);
  if (values === null) records.delete(id);
  else records.set(id, values);
  return { ...log, [kind]: records };
}

/** What writes the log, people first. */
export function changesOf(log: LetterLog): readonly RecordChange[] {
  return [
    ...PEOPLE.map((id): RecordChange => ({ kind: 'person', id, after: { name: id } })),
    // Kind and values come from one map; TypeScript cannot tell that they belong together.
    ...KINDS.flatMap((kind) => [...log[kind]].map(([id, after]) => ({ kind, id, after }) as RecordChange)),
  ];
}

export function journalOf(log: LetterLog): Journal {
  return updateJournal(emptyJournal, changesOf(log));
}
