import { latestVersion, MIGRATIONS, type Migration } from '../../workspace/migrations.ts';
import { readRecord } from '../../workspace/read-record.ts';
import { mergeRecords, type WorkspaceRecord } from '../../workspace/record.ts';
import { laterClock } from '../../workspace/stamp.ts';
import { type StorageEvent, StorageFailure, type WorkspaceStorage } from '../../workspace/storage.ts';
import { type Database, openDatabase, readDocumentAs, readHead } from './database.ts';
import { isConnectionLost, usingFailure } from './failure.ts';
import { abortWhenPutAway, onReturn, pageShown, pageStay } from './put-away.ts';

type Key = [kind: string, id: string];

/** What a tab tells the others; `keys` is null where there are too many to name. */
type Message = { readonly type: 'changed'; readonly keys: readonly Key[] | null } | { readonly type: 'cleared' };

const MOST_KEYS = 500;
export const DATABASE_NAME = 'prelude-workspace';
const STRICT = { durability: 'strict' } as const;

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
    const records = await use((database) => readRecords(database, keys)).catch(() => []);
    tell({ type: 'changed', records });
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.type === 'cleared') tell({ type: 'cleared' });
    else catchUp(data.keys);
  };
  // What the others told a page that was put away never reached it.
  const forgetReturn = onReturn(() => catchUp(null));

  return {
    load: (fresh) =>
      use((database) =>
        inTransaction(database, async (transaction) => {
          const head = (await readHead(transaction)) ?? { device: fresh.device, clock: fresh.clock, replaced: [] };
          await transaction.objectStore('meta').put(head, 'head');
          return readDocumentAs(transaction, latestVersion(migrations), head);
        }),
      ),
    async write({ device, clock, records }) {
      await use((database) =>
        inTransaction(database, async (transaction) => {
          const head = await readHead(transaction);
          if (head?.replaced.includes(device)) throw new StorageFailure('replaced');
          if (head?.device !== device) throw new StorageFailure('emptied');
          const store = transaction.objectStore('records');
          await transaction.objectStore('meta').put({ ...head, clock: laterClock(head.clock, clock) }, 'head');
          await Promise.all(
            records.map(async (record) => store.put(mergedWith(await store.get([record.kind, record.id]), record))),
          );
        }),
      );
      post({ type: 'changed', keys: records.length > MOST_KEYS ? null : records.map(({ kind, id }) => [kind, id]) });
    },
    async clear({ device, clock }) {
      await use((database) =>
        inTransaction(database, async (transaction) => {
          const head = await readHead(transaction);
          const replaced = head === null ? [] : [...head.replaced, head.device].filter((old) => old !== device);
          await transaction.objectStore('records').clear();
          await transaction.objectStore('meta').put({ device, clock, replaced }, 'head');
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

/** All of the task or nothing, and on the disk before it resolves. */
async function inTransaction<T>(
  database: Database,
  task: (transaction: ReturnType<typeof begin>) => Promise<T>,
): Promise<T> {
  const transaction = begin(database);
  const finished = abortWhenPutAway(transaction);
  transaction.done.catch(() => {});
  try {
    const result = await task(transaction);
    await transaction.done;
    return result;
  } catch (thrown) {
    try {
      transaction.abort();
    } catch {
      // Aborted already.
    }
    throw thrown;
  } finally {
    finished();
  }
}

function begin(database: Database) {
  return database.transaction(['meta', 'records'], 'readwrite', STRICT);
}

async function readRecords(database: Database, keys: readonly Key[] | null): Promise<readonly unknown[]> {
  const transaction = database.transaction('records');
  const finished = abortWhenPutAway(transaction);
  transaction.done.catch(() => {});
  try {
    const { store } = transaction;
    const found = keys === null ? await store.getAll() : await Promise.all(keys.map((key) => store.get(key)));
    await transaction.done;
    return found.filter((record) => record !== undefined);
  } finally {
    finished();
  }
}

/** Another tab may have written other fields of the record meanwhile. */
function mergedWith(stored: unknown, record: WorkspaceRecord): WorkspaceRecord {
  const read = stored === undefined ? null : readRecord(stored, '');
  return read?.ok ? mergeRecords(read.value.record, record) : record;
}
