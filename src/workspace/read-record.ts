import * as z from 'zod/mini';
import { err, ok, type Problem, problem, type Result } from '../base/result.ts';
import { readWith, show } from '../base/schema.ts';
import { type Cell, cellOf } from './cell.ts';
import { isObject, type Json } from './json.ts';
import { KIND_NAMES, KINDS, type Kind } from './kinds.ts';
import { type WorkspaceRecord, withDeleted } from './record.ts';
import { isStamp, type Stamp, stampSchema } from './stamp.ts';

export const idSchema = z.string().check(
  z.refine((id) => id.length > 0 && id.length <= 300, {
    error: ({ input }) => `${show(input)} is not an id (1 to 300 characters)`,
  }),
);
const flag = z.boolean();
const kindSchema = z.enum(KIND_NAMES);

type ValueSchema = z.ZodMiniType<Json>;
type Fields = Readonly<Record<string, ValueSchema>>;
const nullable = (kind: Kind): Fields =>
  Object.fromEntries(Object.entries<ValueSchema>(KINDS[kind]).map(([name, schema]) => [name, z.nullable(schema)]));
const VALUES = Object.fromEntries(KIND_NAMES.map((kind) => [kind, nullable(kind)])) as Readonly<Record<Kind, Fields>>;

const schemaOf = (kind: Kind) =>
  z.strictObject({
    kind: z.literal(kind),
    id: idSchema,
    fields: z.strictObject(
      Object.fromEntries(Object.entries(VALUES[kind]).map(([name, value]) => [name, z.optional(cellOf(value))])),
    ),
    deleted: z.optional(cellOf(flag)),
  });

/** A record as it stands in a file; published as JSON Schema with the workspace. */
const [first, ...others] = KIND_NAMES.map(schemaOf);
if (first === undefined) throw new Error('there is no kind of record');
export const recordSchema = z.discriminatedUnion('kind', [first, ...others]);

/** The value of a field, or the problem with it. */
export function readValue(kind: Kind, name: string, value: unknown): Result<Json> {
  const schema = schemaFor(kind, name);
  if (schema === undefined) return err([notAField(kind)]);
  return value === null ? ok(null) : readWith(schema, value);
}

function schemaFor(kind: Kind, name: string): ValueSchema | undefined {
  return Object.hasOwn(VALUES[kind], name) ? VALUES[kind][name] : undefined;
}

function notAField(kind: Kind): Problem {
  return problem('', `is not a field of the kind ${kind}`);
}

export interface ReadRecord {
  readonly record: WorkspaceRecord;
  /** Parts that could not be read and are left out. */
  readonly problems: readonly Problem[];
}

/** Reads a record that may be damaged: what can be read of it, and what cannot; refused only without kind, id or fields. */
export function readRecord(raw: unknown, at: string): Result<ReadRecord> {
  const inside = (path: string, found: Problem): Problem => within(at, within(path, found));
  if (!isObject(raw)) return err([problem(at, `${show(raw)} is not a record`)]);
  const kind = readWith(kindSchema, raw.kind);
  if (!kind.ok) return err(kind.error.map((p) => inside('kind', p)));
  const id = readWith(idSchema, raw.id);
  if (!id.ok) return err(id.error.map((p) => inside('id', p)));
  if (!isObject(raw.fields)) return err([inside('fields', problem('', 'is missing or not an object'))]);

  const problems: Problem[] = [];
  const readStamp = createStampReader();
  const cells: [string, Cell][] = [];
  for (const [name, given] of Object.entries(raw.fields)) {
    const schema = schemaFor(kind.value, name);
    if (schema === undefined) {
      problems.push(inside(`fields.${name}`, notAField(kind.value)));
      continue;
    }
    const read = readCell(given, readStamp, (value) => (value === null ? ok(null) : readWith(schema, value)));
    if (read.ok) cells.push([name, read.value]);
    else problems.push(...read.error.map((p) => inside(`fields.${name}`, p)));
  }
  let deleted: Cell<boolean> | undefined;
  if (raw.deleted !== undefined) {
    const read = readCell(raw.deleted, readStamp, (value) => readWith(flag, value));
    if (read.ok) deleted = read.value;
    else problems.push(...read.error.map((p) => inside('deleted', p)));
  }
  for (const name of Object.keys(raw)) {
    if (!['kind', 'id', 'fields', 'deleted'].includes(name))
      problems.push(inside(name, problem('', 'is not a part of a record')));
  }
  return ok({
    record: withDeleted({ kind: kind.value, id: id.value, fields: Object.fromEntries(cells) }, deleted),
    problems,
  });
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
