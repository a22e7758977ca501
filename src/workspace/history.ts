import type { Json } from './json.ts';
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
}

export const NO_HISTORY: History = { undo: [], redo: [] };
const MOST_STEPS = 100;

/** With the way from one workspace to the next as the latest step; what was taken back before can no longer come forward. */
export function remember(history: History, sentence: string, before: Workspace, after: Workspace): History {
  const step = stepBetween(sentence, before, after);
  return step === null ? history : { undo: [...history.undo, step].slice(-MOST_STEPS), redo: [] };
}

export interface Moved {
  readonly workspace: Workspace;
  readonly history: History;
}

/** Takes the latest step back, at `now` in milliseconds; null where there is none. */
export function undo({ undo: steps, redo }: History, workspace: Workspace, now: number): Moved | null {
  const step = steps.at(-1);
  if (step === undefined) return null;
  const next = invert(workspace, step, now);
  const back = stepBetween(step.sentence, workspace, next);
  return { workspace: next, history: { undo: steps.slice(0, -1), redo: back === null ? redo : [...redo, back] } };
}

/** Brings forward what was taken back last; null where there is nothing. */
export function redo({ undo: steps, redo: taken }: History, workspace: Workspace, now: number): Moved | null {
  const moved = undo({ undo: taken, redo: steps }, workspace, now);
  return moved && { workspace: moved.workspace, history: { undo: moved.history.redo, redo: moved.history.undo } };
}

function stepBetween(sentence: string, before: Workspace, after: Workspace): Step | null {
  const records = [...before.records.changedKeys(after.records)].flatMap((key) => {
    const record = after.records.get(key);
    return record === undefined ? [] : [{ before: before.records.get(key), after: record }];
  });
  return records.length === 0 ? null : { sentence, records };
}

/** The workspace with every cell the step wrote as it was before, under a new stamp; cells written since stay. */
function invert(workspace: Workspace, step: Step, now: number): Workspace {
  const clock = nextClock(workspace.clock, now);
  const stamp = stampOf(clock, workspace.device);
  const inverted = step.records.flatMap(({ before, after }) => {
    const current = workspace.records.get(recordKey(after));
    const next = current && invertRecord(current, before, after, stamp);
    return next === undefined || next === current ? [] : [next];
  });
  return inverted.length === 0 ? workspace : { ...workspace, clock, records: workspace.records.with(inverted) };
}

function invertRecord(
  current: WorkspaceRecord,
  before: WorkspaceRecord | undefined,
  after: WorkspaceRecord,
  stamp: Stamp,
): WorkspaceRecord {
  const wasThere = before !== undefined && !isDeleted(before);
  const flips = wasThere === isDeleted(after) && current.deleted?.stamp === after.deleted?.stamp;
  const deleted = flips ? { value: !wasThere, stamp } : current.deleted;
  const fields: Record<string, { readonly value: Json; readonly stamp: Stamp }> = {};
  // A record that was new keeps its fields in the tombstone, for when it comes forward again.
  for (const [name, cell] of before === undefined ? [] : Object.entries(after.fields)) {
    const old = before === undefined ? undefined : fieldOf(before, name);
    if (cell === old || fieldOf(current, name)?.stamp !== cell.stamp) continue;
    fields[name] = { value: old?.value ?? null, stamp };
  }
  if (!flips && Object.keys(fields).length === 0) return current;
  return withDeleted({ ...current, fields: { ...current.fields, ...fields } }, deleted);
}
