import { backupParts } from '../../workspace/backup.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { nextTurn } from './pause.ts';

/** Milliseconds of writing before the page gets a turn. */
const SLICE_MS = 12;

/** The workspace as a backup file, written in slices that no screen feels; the same bytes as `exportBackup`. */
export async function backupFile(workspace: Workspace): Promise<Blob> {
  const slices: Blob[] = [];
  let texts: string[] = [];
  let began = performance.now();
  for (const text of backupParts(workspace)) {
    texts.push(text);
    if (performance.now() - began < SLICE_MS) continue;
    slices.push(new Blob(texts));
    texts = [];
    await nextTurn();
    began = performance.now();
  }
  return new Blob([...slices, ...texts], { type: 'application/json' });
}
