import { type Cell, lastWritten } from './cell.ts';
import type { Json } from './json.ts';
import type { FieldsOf, Kind } from './kinds.ts';
import { CLOCK_START, type Clock, clockIn, type Stamp } from './stamp.ts';

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
  const values: Record<string, Json | undefined> = {};
  // No kind has a field with a name that every object has.
  for (const name of Object.keys(record.fields)) values[name] = record.fields[name]?.value;
  // Every way into a record checks each value against its kind's schema.
  return values as FieldsOf<K>;
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

/** The latest clock among a record's stamps. */
export function lastClock(record: WorkspaceRecord): Clock {
  let last: Stamp = record.deleted?.stamp ?? CLOCK_START;
  for (const name of Object.keys(record.fields)) {
    const stamp = record.fields[name]?.stamp ?? last;
    if (stamp > last) last = stamp;
  }
  return clockIn(last);
}
