import * as z from 'zod/mini';
import { err, ok, type Problem, problem, type Result } from '../base/result.ts';
import { readWith, show } from '../base/schema.ts';
import { type Cell, cellOf } from './cell.ts';
import { isObject, type Json } from './json.ts';
import { KIND_NAMES, KINDS, type Kind } from './kinds.ts';
import { quickCheck } from './quick-check.ts';
import { type WorkspaceRecord, withDeleted } from './record.ts';
import { isStamp, type Stamp, stampSchema } from './stamp.ts';

const LONGEST_ID = 300;

export const idSchema = z.string().check(
  z.refine(isId, {
    error: ({ input }) => `${show(input)} is not an id (1 to 300 characters)`,
  }),
);
const flag = z.boolean();
const kindSchema = z.enum(KIND_NAMES);

type ValueSchema = z.ZodMiniType<Json>;
interface Field {
  readonly schema: ValueSchema;
  /** True only for a value that the schema takes. */
  readonly isFine: (value: unknown) => boolean;
}
type Fields = Readonly<Record<string, Field>>;

const fieldsOf = (kind: Kind): Fields =>
  Object.fromEntries(
    Object.entries<ValueSchema>(KINDS[kind]).map(([name, schema]) => [
      name,
      { schema: z.nullable(schema), isFine: quickCheck(schema) },
    ]),
  );
const FIELDS = Object.fromEntries(KIND_NAMES.map((kind) => [kind, fieldsOf(kind)])) as Readonly<Record<Kind, Fields>>;

const schemaOf = (kind: Kind) =>
  z.strictObject({
    kind: z.literal(kind),
    id: idSchema,
    fields: z.strictObject(
      Object.fromEntries(Object.entries(FIELDS[kind]).map(([name, { schema }]) => [name, z.optional(cellOf(schema))])),
    ),
    deleted: z.optional(cellOf(flag)),
  });

/** A record as it stands in a file; published as JSON Schema with the workspace. */
const [first, ...others] = KIND_NAMES.map(schemaOf);
if (first === undefined) throw new Error('there is no kind of record');
export const recordSchema = z.discriminatedUnion('kind', [first, ...others]);

/** The value of a field, or the problem with it. */
export function readValue(kind: Kind, name: string, value: unknown): Result<Json> {
  const field = fieldNamed(kind, name);
  return field === undefined ? err([notAField(kind)]) : readAs(field, value);
}

function fieldNamed(kind: Kind, name: string): Field | undefined {
  return Object.hasOwn(FIELDS[kind], name) ? FIELDS[kind][name] : undefined;
}

function readAs({ schema, isFine }: Field, value: unknown): Result<Json> {
  return value === null || isFine(value) ? ok(value as Json) : readWith(schema, value);
}

function notAField(kind: Kind): Problem {
  return problem('', `is not a field of the kind ${kind}`);
}

export interface ReadRecord {
  readonly record: WorkspaceRecord;
  /** Parts that could not be read and are left out. */
  readonly problems: readonly Problem[];
}

const PARTS = new Set(['kind', 'id', 'fields', 'deleted']);

/** Reads a record that may be damaged: what can be read of it, and what cannot; refused only without kind, id or fields. */
export function readRecord(raw: unknown, at: string): Result<ReadRecord> {
  const inside = (path: string, found: Problem): Problem => within(at, within(path, found));
  if (!isObject(raw)) return err([problem(at, `${show(raw)} is not a record`)]);
  if (!isKind(raw.kind)) return problemsIn(readWith(kindSchema, raw.kind), (p) => inside('kind', p));
  const { kind } = raw;
  if (!isId(raw.id)) return problemsIn(readWith(idSchema, raw.id), (p) => inside('id', p));
  if (!isObject(raw.fields)) return err([inside('fields', problem('', 'is missing or not an object'))]);

  const problems: Problem[] = [];
  const readStamp = createStampReader();
  const fields: Record<string, Cell> = {};
  for (const name of Object.keys(raw.fields)) {
    const field = fieldNamed(kind, name);
    const read = field === undefined ? null : readCell(raw.fields[name], readStamp, (value) => readAs(field, value));
    if (read?.ok) fields[name] = read.value;
    else for (const p of read?.error ?? [notAField(kind)]) problems.push(inside(`fields.${name}`, p));
  }
  let deleted: Cell<boolean> | undefined;
  if (raw.deleted !== undefined) {
    const read = readCell(raw.deleted, readStamp, (value) => readWith(flag, value));
    if (read.ok) deleted = read.value;
    else for (const p of read.error) problems.push(inside('deleted', p));
  }
  for (const name of Object.keys(raw)) {
    if (!PARTS.has(name)) problems.push(inside(name, problem('', 'is not a part of a record')));
  }
  return ok({ record: withDeleted({ kind, id: raw.id, fields }, deleted), problems });
}

function isKind(value: unknown): value is Kind {
  return typeof value === 'string' && Object.hasOwn(KINDS, value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_ID;
}

function problemsIn(read: Result<unknown>, placed: (p: Problem) => Problem): Result<never> {
  return err(read.ok ? [] : read.error.map(placed));
}

/** Most cells of a record carry the same stamp: it is checked, and kept in memory, once. */
function createStampReader(): (value: unknown) => Stamp | null {
  let last: Stamp | null = null;
  return (value) => {
    if (value === last) return last;
    if (!isStamp(value)) return null;
    last = value;
    return value;
  };
}

function readCell<T extends Json>(
  raw: unknown,
  readStamp: (value: unknown) => Stamp | null,
  readValueOf: (value: unknown) => Result<T>,
): Result<Cell<T>> {
  if (!isObject(raw)) return err([problem('', `${show(raw)} is not an object`)]);
  const value = readValueOf(raw.value);
  if (!value.ok) return err(value.error.map((p) => within('value', p)));
  const stamp = readStamp(raw.stamp);
  if (stamp === null) {
    const read = readWith(stampSchema, raw.stamp);
    return read.ok ? ok({ value: value.value, stamp: read.value }) : err(read.error.map((p) => within('stamp', p)));
  }
  for (const name of Object.keys(raw)) {
    if (name !== 'value' && name !== 'stamp') return err([problem('', `${show(name)} is not a field of this format`)]);
  }
  return ok({ value: value.value, stamp });
}

function within(place: string, { at, message }: Problem): Problem {
  if (at === '' || at.startsWith('[')) return problem(`${place}${at}`, message);
  return problem(place === '' ? at : `${place}.${at}`, message);
}
