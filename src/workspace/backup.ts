import { err, type Problem, problem, type Result } from '../base/result.ts';
import { documentReading, type ReadDocument } from './document.ts';
import { canonicalJson, type Json } from './json.ts';
import { KIND_NAMES } from './kinds.ts';
import type { WorkspaceRecord } from './record.ts';
import { LATEST_CLOCK } from './stamp.ts';
import { atOnce, type Work } from './turns.ts';
import type { Workspace } from './workspace.ts';

/** The whole workspace as one JSON file, a record a line. Equal workspaces give equal bytes. */
export function exportBackup(workspace: Workspace): string {
  return [...backupParts(workspace)].join('');
}

/** Few enough that a phone writes as many within a task that nobody feels. */
const RECORDS_A_PART = 500;

/** The same file in parts, so that whoever writes a large one can let others have a turn in between. */
export function* backupParts(workspace: Workspace): Generator<string> {
  const { format, version, device, clock, records } = workspace;
  const head = Object.entries({ clock, device, format });
  yield `{\n${head.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},\n`).join('')}"records":[`;
  let separator = '\n';
  for (const kind of [...KIND_NAMES].sort()) {
    for (const keys of inOrder([...records.ofKind(kind).keys()], kind.length + 3)) {
      yield '';
      for (let from = 0; from < keys.length; from += RECORDS_A_PART) {
        const part = keys.slice(from, from + RECORDS_A_PART).flatMap((key) => records.get(key) ?? []);
        yield separator + part.map((record) => canonicalJson(asJson(record))).join(',\n');
        separator = ',\n';
      }
    }
  }
  yield `${separator === '\n' ? '' : '\n'}],\n"version":${version}\n}\n`;
}

/** The keys in order, in lots that share their first letters: sorting twenty thousand at once would be felt. */
function* inOrder(keys: readonly string[], letters: number): Generator<readonly string[]> {
  const lots = new Map<string, string[]>();
  for (const key of keys) {
    const start = key.slice(0, letters);
    const lot = lots.get(start);
    if (lot === undefined) lots.set(start, [key]);
    else lot.push(key);
  }
  for (const start of [...lots.keys()].sort()) yield lots.get(start)?.sort() ?? [];
}

function asJson({ kind, id, fields, deleted }: WorkspaceRecord): Json {
  const cells = Object.fromEntries(Object.entries(fields).map(([name, cell]) => [name, { ...cell }]));
  return { kind, id, fields: cells, deleted: deleted && { ...deleted } };
}

export interface BackupLimits {
  /** Longest text taken, in characters. */
  readonly characters: number;
}

/** Room for about 60,000 records; a longer text is refused before it is read. */
export const BACKUP_LIMITS: BackupLimits = { characters: 40_000_000 };

/** Reads a backup, which may be anything: refused with one line, or what can be read of it and a line for each part that cannot. */
export function readBackup(text: string, limits = BACKUP_LIMITS): Result<ReadDocument> {
  return atOnce(backupReading(text, limits));
}

/** The same in pieces; only the JSON is parsed in one. */
export function* backupReading(text: string, limits = BACKUP_LIMITS): Work<Result<ReadDocument>> {
  if (text.length > limits.characters) {
    return refuse(
      `is too large for a backup (${megabytes(text.length)} MB; at most ${megabytes(limits.characters)} MB)`,
    );
  }
  const json = text.replace(/^\uFEFF/, '').trim();
  if (json === '') return refuse('is empty; choose a backup made by Prelude');
  const parsed = parse(json);
  if (!parsed.ok) return parsed;
  const read = yield* documentReading(parsed.value);
  if (read.ok && read.value.workspace.clock >= LATEST_CLOCK) {
    return err([problem('clock', 'is ahead of the year 2100; this file was altered')]);
  }
  return read;
}

function parse(json: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    if (!json.startsWith('{')) return refuse('is not JSON; choose a backup made by Prelude');
    if (!json.endsWith('}')) return refuse('is cut short: it ends in the middle; choose an earlier backup');
    return refuse('is damaged: it is not valid JSON; choose an earlier backup');
  }
}

function refuse(message: string): { readonly ok: false; readonly error: readonly Problem[] } {
  return err([problem('', message)]);
}

function megabytes(characters: number): number {
  return Math.ceil(characters / 1_000_000);
}
