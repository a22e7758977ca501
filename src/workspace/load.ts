import type { Problem } from '../base/result.ts';
import { createRecordReader } from './record-reader.ts';
import type { Mended, StorageHead, WorkspaceStorage } from './storage.ts';
import { emptyWorkspace, type Workspace } from './workspace.ts';

interface Loaded {
  readonly workspace: Workspace;
  /** Parts that could not be read. */
  readonly problems: readonly Problem[];
  readonly mended: Mended | null;
}

/** Told while a workspace is being read: how many records of how many. */
export type OnProgress = (read: number, count: number) => void;

/** Reads what is stored, `fresh` where nothing is; rejects with a `StorageFailure`. */
export async function loadWorkspace(
  storage: WorkspaceStorage,
  fresh: StorageHead,
  onProgress?: OnProgress,
): Promise<Loaded> {
  let reader = createRecordReader();
  let read = 0;
  let count = 0;
  const head = await storage.load(fresh, {
    begin(expected) {
      reader = createRecordReader();
      read = 0;
      count = expected;
    },
    take(raws) {
      read += raws.length;
      onProgress?.(read, count);
      return reader.take(raws);
    },
  });
  const { problems, ...found } = reader.finish(head.clock);
  return { workspace: { ...emptyWorkspace(head.device), ...found }, problems, mended: head.mended ?? null };
}
