import { createRecordReader } from './record-reader.ts';
import { CLOCK_START } from './stamp.ts';
import type { WorkspaceStorage } from './storage.ts';
import { emptyWorkspace, type Workspace } from './workspace.ts';

/** For tests: the workspace a storage holds, as the next opening would find it. */
export async function storedIn(storage: WorkspaceStorage): Promise<Workspace> {
  let reader = createRecordReader();
  const head = await storage.load(
    { device: 'none', clock: CLOCK_START },
    {
      begin() {
        reader = createRecordReader();
      },
      take: (raws) => reader.take(raws),
    },
  );
  const { records, clock, problems } = reader.finish(head.clock);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return { ...emptyWorkspace(head.device), records, clock };
}
