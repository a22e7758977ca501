const BUCKETS = 1024;

/**
 * An immutable map with text keys whose next version shares all but the touched buckets with the last one, so that a
 * change among tens of thousands of entries costs microseconds, and so does finding what differs (`changedKeys`),
 * which no map of a library offers.
 */
export class PersistentMap<V> implements Iterable<readonly [string, V]> {
  readonly size: number;
  private readonly buckets: readonly (ReadonlyMap<string, V> | undefined)[];
  /** All values, once they were asked for: most maps hold fewer than there are buckets to look through. */
  private list: readonly V[] | null = null;

  private constructor(buckets: readonly (ReadonlyMap<string, V> | undefined)[], size: number) {
    this.buckets = buckets;
    this.size = size;
  }

  static of<V>(entries: Iterable<readonly [string, V]> = []): PersistentMap<V> {
    return new PersistentMap<V>([], 0).with(entries);
  }

  get(key: string): V | undefined {
    return this.buckets[bucketOf(key)]?.get(key);
  }

  has(key: string): boolean {
    return this.buckets[bucketOf(key)]?.has(key) ?? false;
  }

  /** With these entries set; itself where there are none. */
  with(entries: Iterable<readonly [string, V]>): PersistentMap<V> {
    return this.changed(
      entries,
      (bucket, [key, value]) => bucket.set(key, value),
      ([key]) => key,
    );
  }

  /** Without these keys; itself where it has none of them. */
  without(keys: Iterable<string>): PersistentMap<V> {
    const present = [...keys].filter((key) => this.has(key));
    return this.changed(
      present,
      (bucket, key) => bucket.delete(key),
      (key) => key,
    );
  }

  values(): IterableIterator<V> {
    if (this.list === null) {
      const list: V[] = [];
      for (const bucket of this.buckets) if (bucket) for (const value of bucket.values()) list.push(value);
      this.list = list;
    }
    return this.list.values();
  }

  *keys(): IterableIterator<string> {
    for (const bucket of this.buckets) if (bucket) yield* bucket.keys();
  }

  *[Symbol.iterator](): IterableIterator<readonly [string, V]> {
    for (const bucket of this.buckets) if (bucket) yield* bucket;
  }

  /** Keys whose values are not the same object in both, in no particular order. */
  *changedKeys(later: PersistentMap<V>): IterableIterator<string> {
    for (let index = 0; index < BUCKETS; index += 1) {
      const [before, after] = [this.buckets[index], later.buckets[index]];
      if (before === after) continue;
      for (const [key, value] of after ?? []) if (before?.get(key) !== value || !before.has(key)) yield key;
      for (const key of before?.keys() ?? []) if (!after?.has(key)) yield key;
    }
  }

  private changed<T>(
    items: Iterable<T>,
    apply: (bucket: Map<string, V>, item: T) => void,
    keyOf: (item: T) => string,
  ): PersistentMap<V> {
    const own = new Map<number, Map<string, V>>();
    let buckets: (ReadonlyMap<string, V> | undefined)[] = [];
    let size = this.size;
    for (const item of items) {
      // Most changes touch few of a journal's maps: what stays as it is copies nothing.
      if (own.size === 0) buckets = this.buckets.slice();
      const index = bucketOf(keyOf(item));
      let bucket = own.get(index);
      if (bucket === undefined) {
        bucket = new Map(buckets[index]);
        own.set(index, bucket);
        buckets[index] = bucket;
      }
      const before = bucket.size;
      apply(bucket, item);
      size += bucket.size - before;
    }
    return own.size === 0 ? this : new PersistentMap(buckets, size);
  }
}

/** FNV-1a over UTF-16 units. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}
