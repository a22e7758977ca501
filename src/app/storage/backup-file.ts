import { backupParts } from '../../workspace/backup.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** Milliseconds of writing before the page gets a turn. */
const SLICE_MS = 12;

/** The workspace as a backup file, written in slices that no screen feels; the same bytes as `exportBackup`. */
export async function backupFile(workspace: Workspace): Promise<Blob> {
  const parts: string[] = [];
  let began = performance.now();
  for (const part of backupParts(workspace)) {
    parts.push(part);
    if (performance.now() - began < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  return new Blob(parts, { type: 'application/json' });
}
