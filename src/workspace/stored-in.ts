import { loadWorkspace } from './load.ts';
import { CLOCK_START } from './stamp.ts';
import type { WorkspaceStorage } from './storage.ts';
import type { Workspace } from './workspace.ts';

/** For tests: the workspace a storage holds, as the next opening would find it. */
export async function storedIn(storage: WorkspaceStorage): Promise<Workspace> {
  const { workspace, problems } = await loadWorkspace(storage, { device: 'none', clock: CLOCK_START });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return workspace;
}
