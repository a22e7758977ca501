import { PersistentMap } from '../base/persistent-map.ts';
import { KIND_NAMES, type Kind } from './kinds.ts';
import { recordKey, type WorkspaceRecord } from './record.ts';

const EMPTY = PersistentMap.of<WorkspaceRecord>();

/**
 * A workspace's records by `recordKey`, immutable. A persistent map for each kind: a change among tens of thousands
 * costs microseconds, and reading the few records of one kind walks past none of the others.
 */
export class Records implements Iterable<readonly [string, WorkspaceRecord]> {
  readonly size: number;
  private readonly kinds: ReadonlyMap<string, PersistentMap<WorkspaceRecord>>;

  private constructor(kinds: ReadonlyMap<string, PersistentMap<WorkspaceRecord>>) {
    this.kinds = kinds;
    let size = 0;
    for (const kind of kinds.values()) size += kind.size;
    this.size = size;
  }

  static readonly none = new Records(new Map());

  static of(records: Iterable<WorkspaceRecord>): Records {
    return Records.none.with(records);
  }

  get(key: string): WorkspaceRecord | undefined {
    return this.kinds.get(key.slice(0, key.indexOf('/')))?.get(key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** With these records, each in place of the one with its key; itself where there are none. */
  with(records: Iterable<WorkspaceRecord>): Records {
    const added = new Map<Kind, (readonly [string, WorkspaceRecord])[]>();
    for (const record of records) {
      const entries = added.get(record.kind) ?? [];
      if (entries.length === 0) added.set(record.kind, entries);
      entries.push([recordKey(record), record]);
    }
    if (added.size === 0) return this;
    const kinds = new Map(this.kinds);
    for (const [kind, entries] of added) kinds.set(kind, (kinds.get(kind) ?? EMPTY).with(entries));
    return new Records(kinds);
  }

  ofKind(kind: Kind): PersistentMap<WorkspaceRecord> {
    return this.kinds.get(kind) ?? EMPTY;
  }

  *values(): IterableIterator<WorkspaceRecord> {
    for (const kind of this.kinds.values()) yield* kind.values();
  }

  *keys(): IterableIterator<string> {
    for (const kind of this.kinds.values()) yield* kind.keys();
  }

  *[Symbol.iterator](): IterableIterator<readonly [string, WorkspaceRecord]> {
    for (const kind of this.kinds.values()) yield* kind;
  }

  /** Keys whose records are not the same object in both, kind by kind. */
  *changedKeys(later: Records): IterableIterator<string> {
    for (const kind of KIND_NAMES) {
      const [before, after] = [this.ofKind(kind), later.ofKind(kind)];
      if (before !== after) yield* before.changedKeys(after);
    }
  }
}
