import { plus } from '../../workspace/digest.ts';
import { MIGRATIONS, type Migration } from '../../workspace/migrations.ts';
import type { WorkspaceRecord } from '../../workspace/record.ts';
import { laterClock } from '../../workspace/stamp.ts';
import { type StorageEvent, StorageFailure, type StorageHead, type WorkspaceStorage } from '../../workspace/storage.ts';
import { type Database, type Head, openDatabase, readHead } from './database.ts';
import { isConnectionLost, usingFailure } from './failure.ts';
import { onReturn, pageShown, pageStay } from './put-away.ts';
import { type DigestChange, digestOfAll, mergeInto, purgeFrom, readInChunks, readRange } from './stored-records.ts';
import { reading, type Writing, writing } from './transaction.ts';

type Key = [kind: string, id: string];

/** What a tab tells the others; `keys` is null where there are too many to name. */
type Message = { readonly type: 'changed'; readonly keys: readonly Key[] | null } | { readonly type: 'cleared' };

const MOST_KEYS = 500;
export const DATABASE_NAME = 'prelude-workspace';

export interface IndexedDbOptions {
  readonly name?: string;
  /** Of the storage bucket to use; absent for the default one. */
  readonly factory?: IDBFactory;
  readonly migrations?: readonly Migration[];
}

/** The workspace in this browser's IndexedDB, shared by all tabs of the app; rejects with a `StorageFailure`. */
export async function openIndexedDb(options: IndexedDbOptions = {}): Promise<WorkspaceStorage> {
  const { name = DATABASE_NAME, migrations = MIGRATIONS, factory } = options;
  const listeners = new Set<(event: StorageEvent) => void>();
  const tell = (event: StorageEvent): void => {
    for (const listener of [...listeners]) listener(event);
  };
  /** Set once this tab may not use the database any more. */
  let ended: StorageFailure | null = null;
  let connection: Promise<Database> | null = null;

  const connect = (): Promise<Database> => {
    connection ??= openDatabase({
      name,
      migrations,
      factory,
      onVersionChange(version) {
        connection = null;
        if (version === null || ended !== null) return;
        ended = new StorageFailure('outdated');
        tell({ type: 'closed', failure: ended });
      },
      onTerminated() {
        connection = null;
      },
    });
    connection.catch(() => {
      connection = null;
    });
    return connection;
  };

  /** Runs a task, once more on a new connection where the old one was lost: every task may safely run twice. */
  const use = async <T>(task: (database: Database) => Promise<T>): Promise<T> => {
    for (let failures = 0; ; ) {
      await pageShown();
      if (ended !== null) throw ended;
      const stay = pageStay();
      try {
        return await task(await connect());
      } catch (thrown) {
        // Whatever an aborted transaction threw, the page was put away in the middle of it.
        if (pageStay() !== stay) continue;
        failures += 1;
        if (failures === 2 || !isConnectionLost(thrown)) throw usingFailure(ended ?? thrown);
        connection?.then((lost) => lost.close()).catch(() => {});
        connection = null;
      }
    }
  };

  await connect();
  const channel = new BroadcastChannel(name);
  const post = (message: Message): void => {
    if (ended === null) channel.postMessage(message);
  };
  const catchUp = async (keys: readonly Key[] | null): Promise<void> => {
    if (listeners.size === 0) return;
    // A tab that cannot read now reads all of it when it next opens.
    await use((database) => readRecords(database, keys, (records) => tell({ type: 'changed', records }))).catch(
      () => {},
    );
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.type === 'cleared') tell({ type: 'cleared' });
    else catchUp(data.keys);
  };
  // What the others told a page that was put away never reached it.
  const forgetReturn = onReturn(() => catchUp(null));

  const changed = (records: readonly WorkspaceRecord[]): void => {
    post({ type: 'changed', keys: records.length > MOST_KEYS ? null : records.map(({ kind, id }) => [kind, id]) });
  };

  return {
    load: (fresh, sink) =>
      use(async (database) => {
        await makeSureOfHead(database, fresh);
        return reading(database, async (transaction) => {
          const head = await readHead(transaction);
          // Deleted in this very moment.
          if (head === null || head.digest === null) throw new StorageFailure('emptied');
          const count = await transaction.objectStore('records').count();
          sink?.begin(count);
          if (sink !== undefined) await readInChunks(transaction, (raws) => sink.take(raws));
          return { ...head, digest: head.digest, count };
        });
      }),
    range: (after, upTo, most) =>
      use((database) => reading(database, (transaction) => readRange(transaction, after, upTo, most))),
    async write({ device, clock, records }) {
      await use((database) =>
        writing(database, async (transaction) => {
          const head = await headOf(transaction, device);
          const change = await mergeInto(transaction, records);
          await putHead(transaction, { ...head, clock: laterClock(head.clock, clock) }, change);
        }),
      );
      changed(records);
    },
    async purge(tombstones) {
      await use((database) =>
        writing(database, async (transaction) => {
          const head = await readHead(transaction);
          if (head !== null) await putHead(transaction, head, await purgeFrom(transaction, tombstones));
        }),
      );
    },
    async clear({ device, clock }) {
      await use((database) =>
        writing(database, async (transaction) => {
          const head = await readHead(transaction);
          const replaced = head === null ? [] : [...head.replaced, head.device].filter((old) => old !== device);
          await transaction.objectStore('records').clear();
          await transaction.objectStore('meta').put({ device, clock, replaced, digest: 0 }, 'head');
        }),
      );
      post({ type: 'cleared' });
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      ended ??= new StorageFailure('closed');
      forgetReturn();
      channel.close();
      connection?.then((open) => open.close()).catch(() => {});
      connection = null;
    },
  };
}

/** A head that is whole, also beside records that lost theirs. */
async function makeSureOfHead(database: Database, { device, clock }: StorageHead): Promise<void> {
  const isWhole = (head: Head | null) => head !== null && head.digest !== null;
  if (isWhole(await reading(database, readHead))) return;
  await writing(database, async (transaction) => {
    const head = await readHead(transaction);
    if (isWhole(head)) return;
    const digest = await digestOfAll(transaction);
    await transaction.objectStore('meta').put({ ...(head ?? { device, clock, replaced: [] }), digest }, 'head');
  });
}

/** The head, where the device may still write. */
async function headOf(transaction: Writing, device: string): Promise<Head> {
  const head = await readHead(transaction);
  if (head?.replaced.includes(device)) throw new StorageFailure('replaced');
  if (head?.device !== device) throw new StorageFailure('emptied');
  return head;
}

function putHead(transaction: Writing, head: Head, change: DigestChange): Promise<unknown> {
  const digest = head.digest === null || change === null ? null : plus(head.digest, change);
  return transaction.objectStore('meta').put({ ...head, digest }, 'head');
}

async function readRecords(
  database: Database,
  keys: readonly Key[] | null,
  take: (raws: readonly unknown[]) => void,
): Promise<void> {
  await reading(database, async (transaction) => {
    if (keys === null) return readInChunks(transaction, take);
    const found = await Promise.all(keys.map((key) => transaction.objectStore('records').get(key)));
    return take(found.filter((record) => record !== undefined));
  });
}
