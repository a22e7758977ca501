import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportBackup } from '../../workspace/backup.ts';
import { applyChanges, emptyWorkspace } from '../../workspace/workspace.ts';
import { run } from '../run.ts';

/** For tests: a folder that is gone after them. Files of tests share it, so no single one may delete it. */
export const folder = mkdtempSync(join(tmpdir(), 'prelude-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

let count = 0;
/** A name nobody has yet. */
export const fresh = (name: string): string => join(folder, `${++count}-${name}`);

export function file(name: string, content: string | Uint8Array): string {
  const path = fresh(name);
  writeFileSync(path, content);
  return path;
}

/** The text of a workspace with these people; their ids are `id-0`, `id-1`, … */
export function workspaceOf(...people: readonly object[]): string {
  const changes = people.map((fields, index) => ({ kind: 'person', id: `id-${index}`, fields }) as const);
  return exportBackup(applyChanges(emptyWorkspace('device'), changes, Date.UTC(2026, 10, 22)));
}

export const workspace = (...people: readonly object[]): string => file('workspace.json', workspaceOf(...people));
export const command = (...args: readonly string[]) => run(['workspace', ...args]);
export const sample = (name: string): string => `samples/people/${name}`;
