import fc from 'fast-check';
import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import type { RecordChange } from '../records/change.ts';
import type { NetworkKind } from '../records/kinds.ts';
import { ASKS, MENTORSHIP_STAGES, SPONSOR_ACTS } from '../records/mentorship.ts';
import { MOMENT_KINDS } from '../records/moment.ts';
import { NEEDS, ROLES } from '../records/person.ts';

export const TODAY = '2026-11-22';
export const PEOPLE = ['p0', 'p1', 'p2', 'p3'] as const;
export const anybody = fc.constantFrom(...PEOPLE);

const isDeep = process.env.PRELUDE_DEEP === '1';
export const numRuns = isDeep ? 4_000 : 250;
export function countedRuns(what: string, runs = numRuns): void {
  if (isDeep) console.log(`${what}: ${runs} random logs a law`);
}

const anyDay: fc.Arbitrary<PlainDate> = fc.integer({ min: -90, max: 20 }).map((days) => addDays(TODAY, days));
const judged = fc.constantFrom('yes' as const, 'no' as const);

/** Fields that may be absent, cleared or set. */
const some = <T>(fields: { readonly [F in keyof T]: fc.Arbitrary<T[F]> }) =>
  fc.record(
    Object.fromEntries(
      Object.entries<fc.Arbitrary<unknown>>(fields).map(([name, value]) => [name, fc.option(value, { freq: 5 })]),
    ),
    { requiredKeys: [] },
  );

const VALUES = {
  moment: some({ person: anybody, kind: fc.constantFrom(...MOMENT_KINDS), on: anyDay }),
  meeting: some({ person: anybody, on: anyDay, heldOn: anyDay, thankedOn: anyDay, letGoOn: anyDay }),
  ask: fc.oneof(
    some({ person: anybody, what: fc.constantFrom(...ASKS), askedOn: anyDay, nudgedOn: anyDay }),
    some({
      person: anybody,
      what: fc.constantFrom(...ASKS),
      askedOn: anyDay,
      answer: fc.constantFrom('yes', 'no', 'later'),
      answeredOn: anyDay,
      letGoOn: anyDay,
    }),
  ),
  'sponsor-act': some({
    person: anybody,
    act: fc.constantFrom(...SPONSOR_ACTS),
    on: anyDay,
    to: anybody,
    letGoOn: anyDay,
  }),
  'learning-loop': some({ person: anybody, heardOn: anyDay, reportedOn: anyDay }),
  'feedback-loop': some({
    person: anybody,
    receivedOn: anyDay,
    tone: fc.constantFrom('positive', 'mixed'),
    specific: fc.boolean(),
  }),
  advice: some({ person: anybody, receivedOn: anyDay, toldOn: anyDay }),
  help: some({
    person: anybody,
    direction: fc.constantFrom('given', 'asked'),
    on: anyDay,
    doneOn: anyDay,
    letGoOn: anyDay,
  }),
  letter: some({ person: anybody, askedOn: anyDay, answeredOn: anyDay }),
  block: some({ type: fc.constantFrom('ward', 'icu', 'vacation'), from: anyDay, to: anyDay }),
  'block-team': some({ block: fc.constantFrom('b0', 'b1'), person: anybody, together: fc.boolean() }),
} as const;
const PERSON = some({
  name: fc.constantFrom('Dr. Ana Ruiz', 'Li Wei', ''),
  role: fc.constantFrom(...ROLES),
  institution: fc.constantFrom('Lakeside', 'LAKESIDE', 'Hill'),
  programs: fc.subarray(['1400121022', '1400421030']),
  specialty: fc.constantFrom('Nephrology', 'Cardiology'),
  teaches: judged,
  approachable: judged,
  respectsImgs: judged,
  tiedToGoal: judged,
  gives: fc.subarray([...NEEDS]),
  tracked: fc.boolean(),
});
const MENTORSHIP = some({
  stage: fc.constantFrom(...MENTORSHIP_STAGES),
  cadenceDays: fc.integer({ min: 7, max: 365 }),
  leaveToReport: fc.boolean(),
  nextOn: anyDay,
});

const entry = fc.oneof(
  ...(Object.keys(VALUES) as readonly (keyof typeof VALUES)[]).map((kind) =>
    fc
      .tuple(fc.constantFrom(`${kind}0`, `${kind}1`, `${kind}2`), VALUES[kind])
      .map(([id, after]) => record(kind, kind === 'block' ? id.replace('block', 'b') : id, after)),
  ),
);

/** A year with four people: who they are, what was between them and the user, mentorships, teams, hard shifts. */
export const anyLog: fc.Arbitrary<readonly RecordChange[]> = fc
  .record({
    people: fc.tuple(PERSON, PERSON, PERSON, PERSON),
    mentorships: fc.uniqueArray(fc.tuple(anybody, MENTORSHIP), { selector: ([id]) => id, maxLength: 3 }),
    entries: fc.array(entry, { maxLength: 24, size: 'max' }),
    hard: fc.uniqueArray(
      fc.integer({ min: -4, max: 0 }).map((days) => addDays(TODAY, days)),
      { maxLength: 2 },
    ),
    interest: fc.option(fc.constantFrom('nephrology', 'Oncology')),
  })
  .map(({ people, mentorships, entries, hard, interest }) => [
    ...people.map((after, at) => record('person', `p${at}`, after)),
    ...mentorships.map(([id, after]) => record('mentorship', id, { ...after, person: id })),
    ...entries,
    ...hard.map((day) => record('day', day, { hardShift: true })),
    ...(interest === null ? [] : [record('identity', 'identity', { fellowshipInterest: interest })]),
  ]);

/** Kind and values belong together where this is called; TypeScript cannot tell. */
export function record(kind: NetworkKind, id: string, after: object): RecordChange {
  return { kind, id, after } as RecordChange;
}

export function journalOf(changes: readonly RecordChange[]): Journal {
  return updateJournal(emptyJournal, changes);
}
