import * as z from 'zod/mini';
import { err, ok, type Problem, problem, type Result } from '../base/result.ts';
import { readWith, show } from '../base/schema.ts';
import { type Cell, cellOf, lastWritten } from './cell.ts';
import { isObject, type Json } from './json.ts';
import { type FieldsOf, KIND_NAMES, KINDS, type Kind } from './kinds.ts';

/** A thing the user entered: fields merge one by one; `deleted` is the tombstone, itself a cell, so a delete can be undone. */
export interface WorkspaceRecord {
  readonly kind: Kind;
  readonly id: string;
  readonly fields: Readonly<Record<string, Cell>>;
  readonly deleted?: Cell<boolean>;
}

/** `kind/id`: what a record is known by. */
export function recordKey({ kind, id }: Pick<WorkspaceRecord, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

export function isDeleted(record: WorkspaceRecord): boolean {
  return record.deleted?.value ?? false;
}

/** A record's plain values, without stamps. */
export function valuesOf<K extends Kind>(_kind: K, record: WorkspaceRecord): FieldsOf<K> {
  // Every way into a record checks each value against its kind's schema.
  return Object.fromEntries(Object.entries(record.fields).map(([name, cell]) => [name, cell.value])) as FieldsOf<K>;
}

/** Field by field, the last written wins. Gives `a` itself where `b` holds nothing newer. */
export function mergeRecords(a: WorkspaceRecord, b: WorkspaceRecord): WorkspaceRecord {
  if (a === b) return a;
  const newer: [string, Cell][] = [];
  for (const [name, theirs] of Object.entries(b.fields)) {
    const mine = fieldOf(a, name);
    const last = mine === undefined ? theirs : lastWritten(mine, theirs);
    if (last !== mine) newer.push([name, last]);
  }
  const deleted =
    a.deleted === undefined || b.deleted === undefined ? (a.deleted ?? b.deleted) : lastWritten(a.deleted, b.deleted);
  if (newer.length === 0 && deleted === a.deleted) return a;
  return withDeleted({ kind: a.kind, id: a.id, fields: { ...a.fields, ...Object.fromEntries(newer) } }, deleted);
}

/** The record with that tombstone, or without one. */
export function withDeleted(
  { kind, id, fields }: WorkspaceRecord,
  deleted: Cell<boolean> | undefined,
): WorkspaceRecord {
  return deleted === undefined ? { kind, id, fields } : { kind, id, fields, deleted };
}

export function fieldOf(record: WorkspaceRecord, name: string): Cell | undefined {
  return Object.hasOwn(record.fields, name) ? record.fields[name] : undefined;
}

/** The greatest counter among a record's stamps. */
export function lastCounter(record: WorkspaceRecord): number {
  return Math.max(
    record.deleted?.stamp.counter ?? 0,
    ...Object.values(record.fields).map(({ stamp }) => stamp.counter),
  );
}

const idSchema = z.string().check(
  z.refine((id) => id.length > 0 && id.length <= 300, {
    error: ({ input }) => `${show(input)} is not an id (1 to 300 characters)`,
  }),
);
const kindSchema = z.enum(KIND_NAMES);
const tombstone = cellOf(z.boolean());

type CellSchema = z.ZodMiniType<Cell>;
const nullableCells = <S extends Readonly<Record<string, z.ZodMiniType<Json>>>>(shape: S) =>
  Object.fromEntries(
    Object.entries(shape).map(([name, schema]): [string, CellSchema] => [name, cellOf(z.nullable(schema))]),
  );
const CELLS = Object.fromEntries(KIND_NAMES.map((kind) => [kind, nullableCells(KINDS[kind])])) as Readonly<
  Record<Kind, Readonly<Record<string, CellSchema>>>
>;

const schemaOf = (kind: Kind) =>
  z.strictObject({
    kind: z.literal(kind),
    id: idSchema,
    fields: z.strictObject(
      Object.fromEntries(Object.entries(CELLS[kind]).map(([name, cell]) => [name, z.optional(cell)])),
    ),
    deleted: z.optional(tombstone),
  });

/** A record as it stands in a file; published as JSON Schema with the workspace. */
const [first, ...others] = KIND_NAMES.map(schemaOf);
if (first === undefined) throw new Error('there is no kind of record');
export const recordSchema = z.discriminatedUnion('kind', [first, ...others]);

/** The problem with a value of a field, if there is one. */
export function fieldProblems(kind: Kind, name: string, cell: unknown): Result<Cell> {
  const schema = Object.hasOwn(CELLS[kind], name) ? CELLS[kind][name] : undefined;
  if (schema === undefined) return err([problem('', `is not a field of the kind ${kind}`)]);
  return readWith(schema, cell);
}

export interface ReadRecord {
  readonly record: WorkspaceRecord;
  /** Parts that could not be read and are left out. */
  readonly problems: readonly Problem[];
}

/** Reads a record that may be damaged: what can be read of it, and what cannot; refused only without kind, id or fields. */
export function readRecord(raw: unknown, at: string): Result<ReadRecord> {
  const inside = (path: string, { at: deeper, message }: Problem): Problem =>
    problem([at, path, deeper].filter((part) => part !== '').join('.'), message);
  if (!isObject(raw)) return err([problem(at, `${show(raw)} is not a record`)]);
  const kind = readWith(kindSchema, raw.kind);
  if (!kind.ok) return err(kind.error.map((p) => inside('kind', p)));
  const id = readWith(idSchema, raw.id);
  if (!id.ok) return err(id.error.map((p) => inside('id', p)));
  if (!isObject(raw.fields)) return err([inside('fields', problem('', 'is missing or not an object'))]);

  const problems: Problem[] = [];
  const cells: [string, Cell][] = [];
  for (const [name, cell] of Object.entries(raw.fields)) {
    const read = fieldProblems(kind.value, name, cell);
    if (read.ok) cells.push([name, read.value]);
    else problems.push(...read.error.map((p) => inside(`fields.${name}`, p)));
  }
  const deleted = readWith(z.optional(tombstone), raw.deleted);
  if (!deleted.ok) problems.push(...deleted.error.map((p) => inside('deleted', p)));
  for (const name of Object.keys(raw)) {
    if (!['kind', 'id', 'fields', 'deleted'].includes(name))
      problems.push(inside(name, problem('', 'is not a part of a record')));
  }
  const record = withDeleted(
    { kind: kind.value, id: id.value, fields: Object.fromEntries(cells) },
    deleted.ok ? deleted.value : undefined,
  );
  return ok({ record, problems });
}
