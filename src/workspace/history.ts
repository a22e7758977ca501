import type { Cell } from './cell.ts';
import { canonicalJson, type Json } from './json.ts';
import { fieldOf, isDeleted, recordKey, type WorkspaceRecord, withDeleted } from './record.ts';
import { nextClock, type Stamp, stampOf } from './stamp.ts';
import type { Workspace } from './workspace.ts';

/** One thing the user did, and the records it changed as they were before and after it. */
interface Step {
  readonly sentence: string;
  readonly records: readonly { readonly before: WorkspaceRecord | undefined; readonly after: WorkspaceRecord }[];
}

/** What can be taken back and what can be brought forward again, the latest last. */
export interface History {
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
  /** The sentence of the step that the last undo found nothing left of: all of it was written anew since. */
  readonly stayed?: string;
  /** The latest stamps that its steps, forth and back, gave. */
  readonly stamps: readonly Stamp[];
}

export const NO_HISTORY: History = { undo: [], redo: [], stamps: [] };
const MOST_STEPS = 100;
const MOST_STAMPS = 10 * MOST_STEPS;

/** With the way from one workspace to the next as the latest step; what was taken back before can no longer come forward. */
export function remember(history: History, sentence: string, before: Workspace, after: Workspace): History {
  const step = stepBetween(sentence, before, after);
  if (step === null) return history;
  return { undo: [...history.undo, step].slice(-MOST_STEPS), redo: [], stamps: withStamp(history, after) };
}

export interface Moved {
  readonly workspace: Workspace;
  readonly history: History;
}

/** Takes the latest step back, at `now` in milliseconds; null where there is none. */
export function undo(history: History, workspace: Workspace, now: number): Moved | null {
  const step = history.undo.at(-1);
  if (step === undefined) return null;
  const next = invert(workspace, step, new Set(history.stamps), now);
  const back = stepBetween(step.sentence, workspace, next);
  const left = { undo: history.undo.slice(0, -1), stamps: withStamp(history, next) };
  if (back === null) return { workspace: next, history: { ...left, redo: history.redo, stayed: step.sentence } };
  return { workspace: next, history: { ...left, redo: [...history.redo, back] } };
}

/** Brings forward what was taken back last; null where there is nothing. */
export function redo(history: History, workspace: Workspace, now: number): Moved | null {
  const moved = undo(turned(history), workspace, now);
  return moved && { workspace: moved.workspace, history: turned(moved.history) };
}

function turned({ undo, redo, ...rest }: History): History {
  return { ...rest, undo: redo, redo: undo };
}

/** The workspace's clock is that of its latest step. */
function withStamp({ stamps }: History, { clock, device }: Workspace): readonly Stamp[] {
  return [...stamps, stampOf(clock, device)].slice(-MOST_STAMPS);
}

function stepBetween(sentence: string, before: Workspace, after: Workspace): Step | null {
  const records = [...before.records.changedKeys(after.records)].flatMap((key) => {
    const record = after.records.get(key);
    return record === undefined ? [] : [{ before: before.records.get(key), after: record }];
  });
  return records.length === 0 ? null : { sentence, records };
}

/**
 * The workspace with every cell the step wrote as it was before, under a new stamp. Cells written since stay: those that
 * hold something else than the step left, or got it from somebody else than this history.
 */
function invert(workspace: Workspace, step: Step, own: ReadonlySet<Stamp>, now: number): Workspace {
  const clock = nextClock(workspace.clock, now);
  const stamp = stampOf(clock, workspace.device);
  const asLeft = <T extends Json>(current: Cell<T> | undefined, left: Cell<T> | undefined) =>
    current === left ||
    current?.stamp === left?.stamp ||
    (current !== undefined && own.has(current.stamp) && sameValue(current.value, left?.value ?? null));
  const inverted = step.records.flatMap(({ before, after }) => {
    const current = workspace.records.get(recordKey(after));
    const next = current && invertRecord(current, before, after, stamp, asLeft);
    return next === undefined || next === current ? [] : [next];
  });
  return inverted.length === 0 ? workspace : { ...workspace, clock, records: workspace.records.with(inverted) };
}

function invertRecord(
  current: WorkspaceRecord,
  before: WorkspaceRecord | undefined,
  after: WorkspaceRecord,
  stamp: Stamp,
  asLeft: (current: Cell | undefined, left: Cell | undefined) => boolean,
): WorkspaceRecord {
  const wasThere = before !== undefined && !isDeleted(before);
  const left = after.deleted ?? { value: false, stamp: '' };
  const flips = wasThere === isDeleted(after) && (current.deleted === after.deleted || asLeft(current.deleted, left));
  const deleted = flips ? { value: !wasThere, stamp } : current.deleted;
  const fields: Record<string, Cell> = {};
  // A record that was new keeps its fields in the tombstone, for when it comes forward again.
  for (const [name, cell] of before === undefined ? [] : Object.entries(after.fields)) {
    const old = before === undefined ? undefined : fieldOf(before, name);
    if (cell === old || !asLeft(fieldOf(current, name), cell)) continue;
    fields[name] = { value: old?.value ?? null, stamp };
  }
  if (!flips && Object.keys(fields).length === 0) return current;
  return withDeleted({ ...current, fields: { ...current.fields, ...fields } }, deleted);
}

function sameValue(a: Json, b: Json): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}
