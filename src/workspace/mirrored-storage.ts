import { copyAll, headOf, makeAlike } from './copies.ts';
import {
  asStorageFailure,
  type Mended,
  type RecordSink,
  type StorageBatch,
  type StorageEvent,
  type StorageHead,
  type StoredHead,
  type WorkspaceStorage,
} from './storage.ts';

export interface MirrorDeps {
  /** Waits until nothing more urgent is to be done. */
  readonly pause: () => Promise<void>;
}

export interface MirroredStorage extends WorkspaceStorage {
  /** Resolves once the copies have been compared, and made alike where they differed. */
  readonly settled: () => Promise<void>;
}

/**
 * A storage with a second copy, for platforms that may lose the first one as a whole.
 * A write is done once both hold it, the first before the second. Where the first one is found empty, the second one
 * fills it before it is read; where the two differ otherwise, each gets in the background what only the other one has –
 * their digests tell, so that neither is read for it. A second one that fails costs safety, not the write.
 */
export function mirrored(primary: WorkspaceStorage, mirror: WorkspaceStorage, { pause }: MirrorDeps): MirroredStorage {
  const listeners = new Set<(event: StorageEvent) => void>();
  let closed = false;
  /** Whether the mirror is this workspace's; writes wait for it. */
  let belongs: Promise<boolean> = Promise.resolve(false);
  let settling: Promise<unknown> = Promise.resolve();

  const copying = {
    pause,
    stopped: () => closed,
    arrived(records: readonly unknown[]) {
      for (const listener of [...listeners]) listener({ type: 'changed', records });
    },
  };

  /** Gives the mirror the primary's device. What another device left there, and nobody deleted, is taken over. */
  const claim = async (head: StoredHead): Promise<boolean> => {
    const saved = await mirror.load(headOf(head));
    if (saved.device === head.device) return true;
    if (saved.count > 0 && !head.replaced.includes(saved.device)) await copyAll(mirror, primary, head, copying);
    await mirror.clear(headOf(head));
    return true;
  };

  /** The mirror is this workspace's from now on, and becomes its copy in the background. */
  const adopt = (head: StoredHead): void => {
    belongs = claim(head).catch(() => false);
    settling = belongs
      .then(async (own) => {
        await pause();
        if (own) await makeAlike(primary, mirror, head, { ...copying, thorough: false });
      })
      .catch(() => {});
  };

  const writeToMirror = async (batch: StorageBatch): Promise<void> => {
    if (!(await belongs)) return;
    try {
      await mirror.write(batch);
    } catch (thrown) {
      if (asStorageFailure(thrown).kind === 'emptied') adopt(await primary.load(headOf(batch)));
    }
  };

  /** Fills the empty primary from the mirror; whether there was anything. */
  const fill = async (empty: StoredHead): Promise<StorageHead | null> => {
    const saved = await mirror.load(headOf(empty)).catch(() => null);
    if (saved === null || saved.count === 0 || empty.replaced.includes(saved.device)) return null;
    await primary.clear(headOf(saved));
    await copyAll(mirror, primary, saved, { ...copying, pause: async () => {} });
    return headOf(saved);
  };

  const mend = async (head: StoredHead): Promise<boolean> => {
    if (!(await claim(head).catch(() => false))) return false;
    return makeAlike(primary, mirror, head, { ...copying, pause: async () => {}, thorough: true }).catch(() => false);
  };

  return {
    ...primary,
    async load(fresh, sink) {
      if (sink === undefined) return primary.load(fresh);
      const watching = watched(sink);
      let head = await primary.load(fresh, watching);
      let mended: Mended | undefined;
      const filled = head.count === 0 ? await fill(head) : null;
      if (filled !== null) {
        head = await primary.load(filled, watching);
        mended = 'emptied';
      } else if (!watching.isWhole() && (await mend(head))) {
        head = await primary.load(headOf(head), watching);
        if (watching.isWhole()) mended = 'damaged';
      }
      adopt(head);
      return mended === undefined ? head : { ...head, mended };
    },
    async write(batch) {
      await primary.write(batch);
      await writeToMirror(batch);
    },
    async purge(tombstones) {
      await primary.purge(tombstones);
      if (await belongs) await mirror.purge(tombstones).catch(() => {});
    },
    async clear(fresh) {
      // The mirror first: a full mirror beside an empty storage would be taken for what was lost.
      await mirror.clear(fresh);
      await primary.clear(fresh);
      belongs = Promise.resolve(true);
    },
    listen(listener) {
      listeners.add(listener);
      const stop = primary.listen(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
    close() {
      closed = true;
      primary.close();
      mirror.close();
    },
    settled: async () => {
      await settling;
    },
  };
}

function watched(sink: RecordSink): RecordSink & { readonly isWhole: () => boolean } {
  let whole = true;
  return {
    isWhole: () => whole,
    begin(count) {
      whole = true;
      sink.begin(count);
    },
    take(raws) {
      const read = sink.take(raws);
      whole &&= read;
      return read;
    },
  };
}
