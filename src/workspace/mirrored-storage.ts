import { isObject } from './json.ts';
import { createQueue } from './queue.ts';
import { readRecord } from './read-record.ts';
import { recordKey, type WorkspaceRecord } from './record.ts';
import type { StorageBatch, StorageHead, StoredDocument, WorkspaceStorage } from './storage.ts';

/**
 * A storage with a second copy, for platforms that may lose the first one as a whole.
 * A write is done once both hold it, the first before the second: no kill can catch both in the middle of a write.
 * Where the first one is found empty, the second one fills it. A second one that fails costs safety, not the write.
 */
export function mirrored(primary: WorkspaceStorage, mirror: WorkspaceStorage): WorkspaceStorage {
  const inTurn = createQueue();
  /** The mirror missed something in this session; it catches up at the next load. */
  let behind = false;

  const writeToMirror = (batch: StorageBatch): Promise<void> =>
    inTurn(async () => {
      if (!behind) await mirror.write(batch);
    }).catch(() => {
      behind = true;
    });

  return {
    ...primary,
    async load(fresh) {
      const document = await primary.load(fresh);
      if (document.records.length > 0) {
        behind = false;
        inTurn(() => catchUp(mirror, document)).catch(() => {
          behind = true;
        });
        return document;
      }
      const saved = await inTurn(() => mirror.load(headOf(document))).catch(() => null);
      behind = saved === null;
      if (saved === null) return document;
      if (saved.records.length === 0) {
        if (saved.device !== document.device) await inTurn(() => mirror.clear(headOf(document)));
        return document;
      }
      await primary.clear(headOf(saved));
      await primary.write({ ...headOf(saved), records: readable(saved.records) });
      return primary.load(headOf(saved));
    },
    async write(batch) {
      await primary.write(batch);
      await writeToMirror(batch);
    },
    async clear(fresh) {
      // The mirror first: a full mirror beside an empty storage would be taken for what was lost.
      await inTurn(() => mirror.clear(fresh));
      await primary.clear(fresh);
      behind = false;
    },
    close() {
      primary.close();
      inTurn(async () => mirror.close()).catch(() => {});
    },
  };
}

/** Writes to the mirror what it lacks of the document. */
async function catchUp(mirror: WorkspaceStorage, document: StoredDocument): Promise<void> {
  const head = headOf(document);
  let saved = await mirror.load(head);
  if (saved.device !== head.device) {
    await mirror.clear(head);
    saved = await mirror.load(head);
  }
  // Both hold clones of the same objects, so their keys stand in the same order; a needless write does no harm.
  const known = new Map(saved.records.map((raw) => [rawKey(raw), JSON.stringify(raw)]));
  const missing = document.records.filter((raw) => known.get(rawKey(raw)) !== JSON.stringify(raw));
  if (missing.length > 0) await mirror.write({ ...head, records: readable(missing) });
}

function headOf({ device, clock }: StorageHead): StorageHead {
  return { device, clock };
}

function rawKey(raw: unknown): string {
  return isObject(raw) ? `${raw.kind}/${raw.id}` : '';
}

function readable(raws: readonly unknown[]): readonly WorkspaceRecord[] {
  const records = raws.flatMap((raw) => {
    const read = readRecord(raw, '');
    return read.ok ? [read.value.record] : [];
  });
  return [...new Map(records.map((record) => [recordKey(record), record])).values()];
}
