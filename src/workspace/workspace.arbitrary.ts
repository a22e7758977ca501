import fc from 'fast-check';
import type * as z from 'zod/mini';
import type { Cell } from './cell.ts';
import type { Change } from './change.ts';
import type { Json } from './json.ts';
import { KIND_NAMES, KINDS, type Kind } from './kinds.ts';
import { lastClock, recordKey, type WorkspaceRecord, withDeleted } from './record.ts';
import { Records } from './records.ts';
import { clockOf, laterClock, stampOf } from './stamp.ts';
import type { Workspace } from './workspace.ts';

type Arbitrary = fc.Arbitrary<Json | undefined>;
type Def = { readonly type: string; readonly [part: string]: unknown };

const text = fc.oneof(
  fc.string({ maxLength: 6, unit: 'binary' }),
  fc.constantFrom('', '24', 'us', '__proto__', '<b>=1+1'),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat({ max: 6 }));
/** For texts that have to look like something: a date, a time, an ACGME id, the id of another record. */
const TEXTS = ['2026-10-02', '2026-11-22', '07:00', '19:30', '1400100001', '1400100002', '1', '2', 'é', 'Ana Sílva'];

const NUMBERS = [0, 0.5, 1, 2, 3, 4, 5, 6, 7, 30, 60, 365, 2021, 2026];

/** Values the schema takes, derived from it, so that no field of any kind is forgotten. */
function anyOf(schema: z.ZodMiniType): Arbitrary {
  const def = schema._zod.def as unknown as Def;
  const takes = (value: unknown) => schema.safeParse(value).success;
  const inner = () => anyOf(def.innerType as z.ZodMiniType);
  switch (def.type) {
    case 'string': {
      const known = TEXTS.filter(takes);
      return takes('') || takes('x')
        ? fc.oneof(text.filter(takes), fc.constantFrom(...known))
        : fc.constantFrom(...known);
    }
    case 'number': {
      const known = fc.constantFrom(...NUMBERS.filter(takes));
      // Among all numbers those between narrow bounds would be looked for in vain.
      return takes(1e6) ? fc.oneof(number.filter(takes), known) : known;
    }
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries as Readonly<Record<string, string>>));
    case 'array':
      return fc.array(anyOf(def.element as z.ZodMiniType), { maxLength: 3 }) as Arbitrary;
    case 'object': {
      const shape = Object.entries(def.shape as Readonly<Record<string, z.ZodMiniType>>);
      const requiredKeys = shape.flatMap(([name, part]) => (part.safeParse(undefined).success ? [] : [name]));
      return fc.record(Object.fromEntries(shape.map(([name, part]) => [name, anyOf(part)])), {
        requiredKeys,
      }) as Arbitrary;
    }
    case 'union':
      return fc.oneof(...(def.options as readonly z.ZodMiniType[]).map(anyOf));
    case 'optional':
      return inner();
    case 'nullable':
      return fc.option(inner(), { nil: null });
    default:
      throw new Error(`no arbitrary for a schema of type ${def.type}`);
  }
}

const partial = <T extends Record<string, fc.Arbitrary<unknown>>>(shape: T) => fc.record(shape, { requiredKeys: [] });
const VALUES = Object.fromEntries(
  KIND_NAMES.map((kind) => {
    const fields = Object.entries<z.ZodMiniType>(KINDS[kind]);
    return [kind, Object.fromEntries(fields.map(([name, schema]) => [name, fc.option(anyOf(schema), { nil: null })]))];
  }),
) as Readonly<Record<Kind, Readonly<Record<string, Arbitrary>>>>;

/** What a field of that kind may hold. */
export function valueArbitrary(kind: Kind, name: string): Arbitrary {
  return VALUES[kind][name] ?? fc.constant(null);
}

const id = fc.constantFrom('1', '2', 'constructor', '__proto__');
/** Few kinds most of the time, so that changes meet; but every one. */
const kindArbitrary = fc.oneof(
  fc.constantFrom('profile', 'person', 'moment'),
  fc.constantFrom(...KIND_NAMES),
) as fc.Arbitrary<Kind>;

/** Any change the program may make, on few ids, so that changes meet. */
export const changeArbitrary: fc.Arbitrary<Change> = kindArbitrary.chain((kind) => {
  const base = { kind: fc.constant(kind), id };
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ ...base, fields: partial(VALUES[kind]) }) },
    { weight: 1, arbitrary: fc.record({ ...base, removed: fc.constant(true as const) }) },
    { weight: 1, arbitrary: fc.record({ ...base, restored: fc.constant(true as const) }) },
  ) as fc.Arbitrary<Change>;
});

const stamp = fc
  .tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 }), fc.constantFrom('a', 'b'))
  .map(([time, count, device]) => stampOf(clockOf(time, count), device));
/** A value as JSON gives it back: −0 is 0 and objects have the usual prototype. */
const asStored = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const recordArbitrary: fc.Arbitrary<WorkspaceRecord> = kindArbitrary.chain((kind) => {
  const cells = Object.entries(VALUES[kind]).map(([name, value]): [string, fc.Arbitrary<Cell>] => [
    name,
    fc.record({ value: value.map(asStored) as fc.Arbitrary<Json>, stamp }),
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
  .map(([records, time, device]) => ({
    format: 'prelude-workspace',
    version: 2,
    device,
    clock: records.map(lastClock).reduce(laterClock, clockOf(time, 0)),
    records: Records.of(records),
  }));

/** How many cases a property runs through: few by the minute, many in the deep run. */
export const runs = process.env.PRELUDE_DEEP === '1' ? 20_000 : 200;
