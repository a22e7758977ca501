import type { FieldsOf, Kind } from './kinds.ts';
import { isDeleted, lastClock, mergeRecords, recordKey, valuesOf, type WorkspaceRecord } from './record.ts';
import { Records } from './records.ts';
import { CLOCK_START, type Clock, laterClock } from './stamp.ts';
import { atOnce, type Work } from './turns.ts';

export { applyChange, applyChanges, type Change } from './change.ts';

export const WORKSPACE_FORMAT = 'prelude-workspace';

/** One person's document on one device. Never changed in place. */
export interface Workspace {
  readonly format: typeof WORKSPACE_FORMAT;
  readonly version: 2;
  /** Whose stamps the next changes carry. */
  readonly device: string;
  /** At or after every stamp in the records. */
  readonly clock: Clock;
  /** By `recordKey`; deleted records stay as tombstones. */
  readonly records: Records;
}

export function emptyWorkspace(device: string): Workspace {
  return { format: WORKSPACE_FORMAT, version: 2, device, clock: CLOCK_START, records: Records.none };
}

/**
 * Both documents' records, field by field the last written; commutative, associative, idempotent.
 * The device stays `mine`'s, and so does everything that `theirs` holds nothing newer for.
 */
export function merge(mine: Workspace, theirs: Pick<Workspace, 'clock' | 'records'>): Workspace {
  return withRecords(mine, newer(mine, theirs.records.values()), theirs.clock);
}

/** Merges single records; see `merge`. */
export function mergeIn(mine: Workspace, records: readonly WorkspaceRecord[]): Workspace {
  const changed = newer(mine, records);
  return withRecords(mine, changed, changed.map(lastClock).reduce(laterClock, CLOCK_START));
}

/** With records that `newer` gave for it. */
export function withRecords(mine: Workspace, changed: readonly WorkspaceRecord[], theirClock: Clock): Workspace {
  const clock = laterClock(mine.clock, theirClock);
  if (changed.length === 0 && clock === mine.clock) return mine;
  return { ...mine, clock, records: mine.records.with(changed) };
}

/** Those records that hold something newer than the workspace, already merged with what it has. */
export function newer(mine: Workspace, theirs: Iterable<WorkspaceRecord>): readonly WorkspaceRecord[] {
  return atOnce(newerSought(mine, theirs));
}

/** The same in pieces. */
export function* newerSought(mine: Workspace, theirs: Iterable<WorkspaceRecord>): Work<readonly WorkspaceRecord[]> {
  const changed = new Map<string, WorkspaceRecord>();
  let count = 0;
  for (const record of theirs) {
    count += 1;
    if (count % 1000 === 0) yield;
    const key = recordKey(record);
    const before = changed.get(key) ?? mine.records.get(key);
    const after = before === undefined ? record : mergeRecords(before, record);
    if (after !== before) changed.set(key, after);
  }
  return [...changed.values()];
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
  return [...workspace.records.ofKind(kind).values()]
    .filter((record) => !isDeleted(record))
    .map((record) => ({ id: record.id, values: valuesOf(kind, record) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
