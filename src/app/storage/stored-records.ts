import { type Digest, digestOf, minus, plus } from '../../workspace/digest.ts';
import { isObject } from '../../workspace/json.ts';
import { purged } from '../../workspace/purge.ts';
import { readRecord } from '../../workspace/read-record.ts';
import { mergeRecords, type WorkspaceRecord } from '../../workspace/record.ts';
import type { RecordKey } from '../../workspace/storage.ts';
import type { AnyTransaction } from './database.ts';
import type { Writing } from './transaction.ts';

/** Few enough that a phone takes in as many within a task that nobody feels. */
const CHUNK = 250;

/** Gives all records to `take`, a chunk at a time, the next one already on its way; every chunk comes in a task of its own. */
export async function readInChunks(
  transaction: AnyTransaction,
  take: (raws: readonly unknown[]) => void,
): Promise<void> {
  let coming: Promise<readonly unknown[]> | null = readRange(transaction, null, null, CHUNK);
  while (coming !== null) {
    const chunk: readonly unknown[] = await coming;
    coming = chunk.length < CHUNK ? null : readRange(transaction, keyOf(chunk.at(-1)), null, CHUNK);
    if (chunk.length > 0) take(chunk);
  }
}

export function readRange(
  transaction: AnyTransaction,
  after: RecordKey | null,
  upTo: RecordKey | null,
  most?: number,
): Promise<readonly unknown[]> {
  return transaction.objectStore('records').getAll(rangeOf(after, upTo), most);
}

export async function digestOfAll(transaction: AnyTransaction): Promise<Digest> {
  let digest: Digest = 0;
  await readInChunks(transaction, (raws) => {
    for (const raw of raws) digest = plus(digest, digestOf(raw));
  });
  return digest;
}

/** What a write did to the digest; null where something stored was too damaged to tell. */
export type DigestChange = Digest | null;

/** Merges the records into those that are stored: another tab may have written other fields of them meanwhile. */
export function mergeInto(transaction: Writing, records: readonly WorkspaceRecord[]): Promise<DigestChange> {
  return replaceEach(transaction, records, (stored, record) => {
    if (stored === undefined) return record;
    const read = readRecord(stored, '');
    if (!read.ok) return record;
    const merged = mergeRecords(read.value.record, record);
    return merged === read.value.record && read.value.problems.length === 0 ? null : merged;
  });
}

export function purgeFrom(transaction: Writing, tombstones: readonly WorkspaceRecord[]): Promise<DigestChange> {
  return replaceEach(transaction, tombstones, (stored, tombstone) => {
    const read = stored === undefined ? null : readRecord(stored, '');
    if (!read?.ok) return null;
    const after = purged(read.value.record, tombstone);
    return after === read.value.record ? null : after;
  });
}

async function replaceEach(
  transaction: Writing,
  records: readonly WorkspaceRecord[],
  next: (stored: unknown, record: WorkspaceRecord) => WorkspaceRecord | null,
): Promise<DigestChange> {
  const store = transaction.objectStore('records');
  let change: DigestChange = 0;
  // A whole workspace that comes into an empty one, as after a loss, meets nothing.
  const isEmpty = records.length > CHUNK && (await store.count()) === 0;
  const replace = async (record: WorkspaceRecord): Promise<void> => {
    const stored: unknown = isEmpty ? undefined : await store.get([record.kind, record.id]);
    const after = next(stored, record);
    if (after === null) return;
    const isWhole = stored === undefined || readRecord(stored, '').ok;
    change = change === null || !isWhole ? null : plus(change, minus(digestOf(after), digestOf(stored)));
    await store.put(after);
  };
  for (let from = 0; from < records.length; from += CHUNK) {
    await Promise.all(records.slice(from, from + CHUNK).map(replace));
  }
  return change;
}

function rangeOf(after: RecordKey | null, upTo: RecordKey | null): IDBKeyRange | undefined {
  if (after === null) return upTo === null ? undefined : IDBKeyRange.upperBound(upTo);
  return upTo === null ? IDBKeyRange.lowerBound(after, true) : IDBKeyRange.bound(after, upTo, true, false);
}

/** Every record has its key inside; the database sees to that. */
function keyOf(raw: unknown): RecordKey | null {
  return isObject(raw) ? [String(raw.kind), String(raw.id)] : null;
}
