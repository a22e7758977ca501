import fc from 'fast-check';
import type { Cell } from './cell.ts';
import type { Json } from './json.ts';
import { type FieldsOf, KIND_NAMES, type Kind, MARKS } from './kinds.ts';
import { lastCounter, recordKey, type WorkspaceRecord, withDeleted } from './record.ts';
import type { Change, Workspace } from './workspace.ts';

const text = fc.oneof(
  fc.string({ maxLength: 6, unit: 'binary' }),
  fc.constantFrom('', '24', 'us', '__proto__', '<b>=1+1'),
);
const numberOrText = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), text);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const texts = fc.array(text, { maxLength: 3 });
const partial = <T extends Record<string, fc.Arbitrary<unknown>>>(shape: T) => fc.record(shape, { requiredKeys: [] });
const acgmeId = fc.constantFrom('1400100001', '1400100002', '1400100003');

const PROFILE = {
  citizenship: text,
  visaNeed: text,
  step2ck: numberOrText,
  graduationYear: numberOrText,
  step3: fc.oneof(numberOrText, fc.boolean()),
  failedAttempts: numberOrText,
  usClinicalMonths: numberOrText,
  research: partial({ experiences: maybe(numberOrText), publications: maybe(numberOrText) }),
  prelim: partial({ acgmeId: maybe(text), ends: maybe(text) }),
  goals: fc.array(fc.record({ specialty: text, track: text }), { maxLength: 2 }),
  ties: texts,
  preferences: partial({ states: maybe(texts), types: maybe(texts), favourites: maybe(texts) }),
  objective: text,
  limits: partial({ applications: maybe(numberOrText), budgetUsd: maybe(numberOrText) }),
};
const OWN_FACT = {
  acgmeId,
  fact: fc.constantFrom('visa_h1b', 'step2ck_minimum'),
  value: numberOrText,
  seenOn: fc.constantFrom('2026-10-02', '2026-11-22'),
  source: text,
};
const MARK = { acgmeId, mark: fc.constantFrom(...MARKS) };
const SHAPES: Readonly<Record<Kind, Readonly<Record<string, fc.Arbitrary<Json | undefined>>>>> = {
  profile: PROFILE as Readonly<Record<string, fc.Arbitrary<Json | undefined>>>,
  'own-fact': OWN_FACT,
  mark: MARK,
};

const id = fc.constantFrom('1', '2', 'constructor', '__proto__');
const kindArbitrary = fc.constantFrom(...KIND_NAMES);

const fieldsOf = (kind: Kind) =>
  partial(
    Object.fromEntries(Object.entries(SHAPES[kind]).map(([name, value]) => [name, maybe(value)])),
  ) as fc.Arbitrary<FieldsOf<Kind>>;

/** Any change the program may make, on few ids, so that changes meet. */
export const changeArbitrary: fc.Arbitrary<Change> = kindArbitrary.chain((kind) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant(kind), id, fields: fieldsOf(kind) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant(kind), id, removed: fc.constant(true as const) }) },
  ),
);

const stamp = fc.record({ counter: fc.nat({ max: 4 }), device: fc.constantFrom('a', 'b') });
/** A value as JSON gives it back: −0 is 0 and objects have the usual prototype. */
const asStored = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const recordArbitrary: fc.Arbitrary<WorkspaceRecord> = kindArbitrary.chain((kind) => {
  const cells = Object.entries(SHAPES[kind]).map(([name, value]): [string, fc.Arbitrary<Cell>] => [
    name,
    fc.record({ value: maybe(value).map(asStored) as fc.Arbitrary<Json>, stamp }),
  ]);
  return fc
    .tuple(
      id,
      partial(Object.fromEntries(cells)),
      fc.option(fc.record({ value: fc.boolean(), stamp }), { nil: undefined }),
    )
    .map(([recordId, fields, deleted]) =>
      withDeleted(
        { kind, id: recordId, fields: asStored(fields) as Record<string, Cell> },
        deleted && asStored(deleted),
      ),
    );
});

/** Any workspace, also ones no single device could make: the same stamp on different values. */
export const workspaceArbitrary: fc.Arbitrary<Workspace> = fc
  .tuple(
    fc.uniqueArray(recordArbitrary, { maxLength: 6, selector: recordKey }),
    fc.nat({ max: 9 }),
    fc.constantFrom('a', 'b'),
  )
  .map(([records, more, device]) => ({
    format: 'prelude-workspace',
    version: 1,
    device,
    counter: Math.max(0, ...records.map(lastCounter)) + more,
    records: new Map(records.map((record) => [recordKey(record), record])),
  }));

/** How many cases a property runs through: few by the minute, many in the deep run. */
export const runs = process.env.PRELUDE_DEEP === '1' ? 20_000 : 200;
