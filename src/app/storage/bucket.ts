/** The part of the Storage Buckets API (Chromium, secure contexts) that is used here. */
interface StorageBuckets {
  open(
    name: string,
    options: { readonly durability: 'strict'; readonly persisted: boolean },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
}

/** IndexedDB in a storage bucket of its own, hence in files of its own; null where the browser has no buckets. */
export async function bucketFactory(name: string): Promise<IDBFactory | null> {
  const { storageBuckets } = navigator as { storageBuckets?: StorageBuckets };
  if (storageBuckets === undefined) return null;
  try {
    return (await storageBuckets.open(name, { durability: 'strict', persisted: true })).indexedDB;
  } catch {
    return null;
  }
}
