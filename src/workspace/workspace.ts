import { canonicalJson, copyJson, type Json } from './json.ts';
import type { FieldsOf, Kind } from './kinds.ts';
import {
  fieldOf,
  fieldProblems,
  isDeleted,
  lastCounter,
  mergeRecords,
  recordKey,
  valuesOf,
  type WorkspaceRecord,
  withDeleted,
} from './record.ts';
import { nextStamp, type Stamp } from './stamp.ts';

export const WORKSPACE_FORMAT = 'prelude-workspace';

/** One person's document on one device. Never changed in place. */
export interface Workspace {
  readonly format: typeof WORKSPACE_FORMAT;
  readonly version: 1;
  /** Whose stamps the next changes carry. */
  readonly device: string;
  /** At or above every counter in the records. */
  readonly counter: number;
  /** By `recordKey`; deleted records stay as tombstones. */
  readonly records: ReadonlyMap<string, WorkspaceRecord>;
}

/** Sets the given fields of a record, and brings it to life where it is new or was removed; or removes it. */
export type Change<K extends Kind = Kind> =
  | { readonly kind: K; readonly id: string; readonly fields: FieldsOf<K> }
  | { readonly kind: K; readonly id: string; readonly removed: true };

export function emptyWorkspace(device: string): Workspace {
  return { format: WORKSPACE_FORMAT, version: 1, device, counter: 0, records: new Map() };
}

/**
 * The workspace after the change; itself where the change changes nothing.
 * Fields of one change share one stamp, so that values which belong together (a fact and the day it was seen) win or
 * lose together. Throws a RangeError for a value its kind does not allow: a mistake in the program, not in the input.
 */
export function applyChange<K extends Kind>(workspace: Workspace, change: Change<K>): Workspace {
  const key = recordKey(change);
  const before = workspace.records.get(key);
  const stamp = nextStamp(workspace.counter, workspace.device);
  const after = 'removed' in change ? remove(before, stamp) : set(before, change, stamp);
  if (after === undefined || after === before) return workspace;
  return { ...workspace, counter: stamp.counter, records: new Map(workspace.records).set(key, after) };
}

function remove(before: WorkspaceRecord | undefined, stamp: Stamp): WorkspaceRecord | undefined {
  if (before === undefined || isDeleted(before)) return before;
  return withDeleted(before, { value: true, stamp });
}

function set(
  before: WorkspaceRecord | undefined,
  { kind, id, fields }: { readonly kind: Kind; readonly id: string; readonly fields: FieldsOf<Kind> },
  stamp: Stamp,
): WorkspaceRecord | undefined {
  const given = Object.entries<Json | undefined>(fields).filter(
    (entry): entry is [string, Json] => entry[1] !== undefined,
  );
  for (const [name, value] of given) {
    const read = fieldProblems(kind, name, { value, stamp });
    if (!read.ok) throw new RangeError(`${kind}.${name}: ${read.error.map(({ message }) => message).join('; ')}`);
  }
  if (given.length === 0) return before;
  const revived = before !== undefined && isDeleted(before);
  const same = ([name, value]: [string, Json]) => {
    const cell = before === undefined ? undefined : fieldOf(before, name);
    return cell !== undefined && canonicalJson(cell.value) === canonicalJson(value);
  };
  if (before !== undefined && !revived && given.every(same)) return before;
  const cells = given.map(([name, value]) => [name, { value: copyJson(value), stamp }]);
  // A record entered anew does not bring back what was removed with the old one.
  const cleared = revived ? Object.keys(before.fields).map((name) => [name, { value: null, stamp }]) : [];
  const record = {
    kind,
    id,
    fields: { ...before?.fields, ...Object.fromEntries(cleared), ...Object.fromEntries(cells) },
  };
  return withDeleted(record, revived ? { value: false, stamp } : before?.deleted);
}

/**
 * Both documents' records, field by field the last written; commutative, associative, idempotent.
 * The device stays `mine`'s, and so does everything that `theirs` holds nothing newer for.
 */
export function merge(mine: Workspace, theirs: Pick<Workspace, 'counter' | 'records'>): Workspace {
  const changed = newer(mine, theirs.records.values());
  const counter = Math.max(mine.counter, theirs.counter);
  if (changed.length === 0 && counter === mine.counter) return mine;
  return { ...mine, counter, records: new Map([...mine.records, ...changed.map((r) => [recordKey(r), r] as const)]) };
}

/** Merges single records; see `merge`. */
export function mergeIn(mine: Workspace, records: readonly WorkspaceRecord[]): Workspace {
  return merge(mine, {
    counter: records.reduce((most, record) => Math.max(most, lastCounter(record)), 0),
    records: new Map(records.map((record) => [recordKey(record), record])),
  });
}

/** Those records that hold something newer than the workspace, already merged with what it has. */
export function newer(mine: Workspace, theirs: Iterable<WorkspaceRecord>): readonly WorkspaceRecord[] {
  const changed: WorkspaceRecord[] = [];
  for (const record of theirs) {
    const before = mine.records.get(recordKey(record));
    const after = before === undefined ? record : mergeRecords(before, record);
    if (after !== before) changed.push(after);
  }
  return changed;
}

/** The values of one record; undefined where it never was or is removed. */
export function find<K extends Kind>(workspace: Workspace, kind: K, id: string): FieldsOf<K> | undefined {
  const record = workspace.records.get(recordKey({ kind, id }));
  return record === undefined || isDeleted(record) ? undefined : valuesOf(kind, record);
}

export interface Found<K extends Kind> {
  readonly id: string;
  readonly values: FieldsOf<K>;
}

/** The records of a kind that are not removed, by id. */
export function all<K extends Kind>(workspace: Workspace, kind: K): readonly Found<K>[] {
  return [...workspace.records.values()]
    .filter((record) => record.kind === kind && !isDeleted(record))
    .map((record) => ({ id: record.id, values: valuesOf(kind, record) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
