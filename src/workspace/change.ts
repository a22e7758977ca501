import type { Result } from '../base/result.ts';
import { readWith } from '../base/schema.ts';
import { canonicalJson, copyJson, type Json } from './json.ts';
import { type FieldsOf, KINDS, type Kind } from './kinds.ts';
import { idSchema, readValue } from './read-record.ts';
import { fieldOf, isDeleted, recordKey, type WorkspaceRecord, withDeleted } from './record.ts';
import { nextClock, type Stamp, stampOf } from './stamp.ts';
import type { Workspace } from './workspace.ts';

/**
 * Sets the given fields of a record, and brings it to life where it is new or was removed – then with nothing of what
 * it held before; removes it; or restores a removed one as it was.
 */
export type Change<K extends Kind = Kind> =
  | { readonly [N in K]: { readonly kind: N; readonly id: string; readonly fields: FieldsOf<N> } }[K]
  | { readonly kind: K; readonly id: string; readonly removed: true }
  | { readonly kind: K; readonly id: string; readonly restored: true };

/**
 * The workspace after the changes; itself where they change nothing.
 * All of them share one stamp, so that values which belong together (a fact and the day it was seen) win or lose
 * together. `now` is in milliseconds since 1970; without it the clock only counts on. Throws a RangeError for a value
 * its kind does not allow: a mistake in the program, not in the input.
 */
export function applyChanges(workspace: Workspace, changes: readonly Change[], now = 0): Workspace {
  const clock = nextClock(workspace.clock, now);
  const stamp = stampOf(clock, workspace.device);
  const touched = new Map<string, WorkspaceRecord>();
  for (const change of changes) {
    const key = recordKey(change);
    const before = touched.get(key) ?? workspace.records.get(key);
    const after = changed(before, change, stamp);
    if (after !== undefined && after !== before) touched.set(key, after);
  }
  if (touched.size === 0) return workspace;
  return { ...workspace, clock, records: workspace.records.with(touched.values()) };
}

export function applyChange(workspace: Workspace, change: Change, now = 0): Workspace {
  return applyChanges(workspace, [change], now);
}

function changed(before: WorkspaceRecord | undefined, change: Change, stamp: Stamp): WorkspaceRecord | undefined {
  if ('fields' in change) return set(before, change, stamp);
  const removed = 'removed' in change;
  if (before === undefined || isDeleted(before) === removed) return before;
  return withDeleted(before, { value: removed, stamp });
}

function set(
  before: WorkspaceRecord | undefined,
  { kind, id, fields }: Extract<Change, { readonly fields: unknown }>,
  stamp: Stamp,
): WorkspaceRecord | undefined {
  orThrow(`${kind} id`, readWith(idSchema, id));
  const given = Object.entries<Json | undefined>(fields).filter(
    (entry): entry is [string, Json] => entry[1] !== undefined,
  );
  for (const [name, value] of given) orThrow(`${kind}.${name}`, readValue(kind, name, value));
  if (given.length === 0) return before;
  const revived = before !== undefined && isDeleted(before);
  const same = ([name, value]: [string, Json]) => {
    const cell = before === undefined ? undefined : fieldOf(before, name);
    return cell !== undefined && canonicalJson(cell.value) === canonicalJson(value);
  };
  if (before !== undefined && !revived && given.every(same)) return before;
  const cells = given.map(([name, value]) => [name, { value: copyJson(value), stamp }]);
  // Also what only another device still knows of the old record does not come back with the new one.
  const cleared = revived ? Object.keys(KINDS[kind]).map((name) => [name, { value: null, stamp }]) : [];
  const record = {
    kind,
    id,
    fields: { ...before?.fields, ...Object.fromEntries(cleared), ...Object.fromEntries(cells) },
  };
  return withDeleted(record, revived ? { value: false, stamp } : before?.deleted);
}

function orThrow(place: string, read: Result<unknown>): void {
  if (!read.ok) throw new RangeError(`${place}: ${read.error.map(({ message }) => message).join('; ')}`);
}
