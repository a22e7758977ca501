/** The parts of the Storage Buckets API (Chromium, secure contexts) that are used here. */
interface StorageBuckets {
  open(name: string, options: { readonly durability: 'strict'; readonly persisted: boolean }): Promise<StorageBucket>;
}

interface StorageBucket {
  readonly indexedDB: IDBFactory;
}

/**
 * Held as long as the page lives: once Chromium has collected a bucket and its factory as garbage, a write to the
 * databases opened by them never ends, with neither error nor abort (seen in 147 and 156).
 */
const held = new Map<string, StorageBucket>();

/** IndexedDB in a storage bucket of its own, hence in files of its own; null where the browser has no buckets. */
export async function bucketFactory(name: string): Promise<IDBFactory | null> {
  const { storageBuckets } = navigator as { storageBuckets?: StorageBuckets };
  if (storageBuckets === undefined) return null;
  try {
    const bucket = held.get(name) ?? (await storageBuckets.open(name, { durability: 'strict', persisted: true }));
    held.set(name, bucket);
    return bucket.indexedDB;
  } catch {
    return null;
  }
}
