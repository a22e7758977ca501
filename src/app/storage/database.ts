import { type DBSchema, type IDBPDatabase, type IDBPTransaction, wrap } from 'idb';
import * as z from 'zod/mini';
import { readWith } from '../../base/schema.ts';
import { type Digest, digestOf, plus } from '../../workspace/digest.ts';
import { isObject } from '../../workspace/json.ts';
import { latestVersion, type Migration, migrateDocument } from '../../workspace/migrations.ts';
import { CLOCK_START, clockSchema, deviceSchema } from '../../workspace/stamp.ts';
import { StorageFailure } from '../../workspace/storage.ts';
import { WORKSPACE_FORMAT } from '../../workspace/workspace.ts';
import { openingFailure } from './failure.ts';
import { abortWhenPutAway, pageShown } from './put-away.ts';

/** What the head of every version holds. */
const ownerSchema = z.object({ device: deviceSchema, replaced: z.array(deviceSchema) });
/** `digest` is null where a write met something too damaged to tell what it replaced. */
const headSchema = z.extend(ownerSchema, { clock: clockSchema, digest: z.nullable(z.number()) });

/** What the database knows beside the records; `replaced` are the devices that `clear` deleted. */
export type Head = z.infer<typeof headSchema>;

interface WorkspaceDatabase extends DBSchema {
  readonly meta: { readonly key: 'head'; readonly value: unknown };
  readonly records: { readonly key: [kind: string, id: string]; readonly value: unknown };
}

export type Database = IDBPDatabase<WorkspaceDatabase>;
export type AnyTransaction = IDBPTransaction<
  WorkspaceDatabase,
  ('meta' | 'records')[],
  'readonly' | 'readwrite' | 'versionchange'
>;
type Upgrade = IDBPTransaction<WorkspaceDatabase, ('meta' | 'records')[], 'versionchange'>;

export interface DatabaseOptions {
  readonly name: string;
  /** The storage bucket it lies in; absent for the default one. */
  readonly factory?: IDBFactory | undefined;
  /** The database has the version of the last one, and runs them itself when it is older. */
  readonly migrations: readonly Migration[];
  /** Another tab needs this one to let go: for a newer version, or (null) to delete the database. */
  readonly onVersionChange: (version: number | null) => void;
  readonly onTerminated: () => void;
}

/** How long another tab may take to finish its writes and let go before this one gives up. */
const PATIENCE_MS = 3000;

/** Opens the database, bringing an older one to the latest version in one transaction; rejects with a `StorageFailure`. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { name, migrations, onVersionChange, onTerminated } = options;
  let wasPutAway = false;
  try {
    // Not idb's `openDB`: that knows the default storage bucket only.
    const request = (options.factory ?? indexedDB).open(name, latestVersion(migrations));
    let upgradeFailure: StorageFailure | undefined;
    request.onupgradeneeded = ({ oldVersion }) => {
      if (request.transaction === null) return;
      const transaction = wrap(request.transaction) as unknown as Upgrade;
      const finished = abortWhenPutAway({
        abort() {
          wasPutAway = true;
          transaction.abort();
        },
      });
      transaction.done.then(finished, finished);
      upgrade(wrap(request.result) as unknown as Database, oldVersion, transaction, migrations).catch((thrown) => {
        if (wasPutAway) return;
        upgradeFailure = new StorageFailure('damaged', thrown);
        transaction.abort();
      });
    };
    const opening = wrap(request) as unknown as Promise<Database>;
    const database = await orBlocked(request, opening).catch((thrown) => {
      throw upgradeFailure ?? thrown;
    });
    database.addEventListener('versionchange', ({ newVersion }) => {
      database.close();
      onVersionChange(newVersion);
    });
    database.addEventListener('close', onTerminated);
    return database;
  } catch (thrown) {
    if (!wasPutAway) throw openingFailure(thrown);
    await pageShown();
    return openDatabase(options);
  }
}

/** The opened database; rejects where another tab with an older one does not let go in time. */
async function orBlocked(request: IDBOpenDBRequest, opening: Promise<Database>): Promise<Database> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    request.onblocked = () => {
      timer = setTimeout(() => reject(new StorageFailure('blocked')), PATIENCE_MS);
    };
  });
  try {
    return await Promise.race([opening, blocked]);
  } catch (thrown) {
    opening.then((late) => late.close()).catch(() => {});
    throw thrown;
  } finally {
    clearTimeout(timer);
  }
}

async function upgrade(
  database: Database,
  oldVersion: number,
  transaction: Upgrade,
  migrations: readonly Migration[],
): Promise<void> {
  if (oldVersion === 0) {
    database.createObjectStore('meta');
    database.createObjectStore('records', { keyPath: ['kind', 'id'] });
    return;
  }
  const meta = transaction.objectStore('meta');
  const raw: unknown = await meta.get('head');
  const owner = readWith(ownerSchema, raw);
  const migrated = migrateDocument(
    {
      format: WORKSPACE_FORMAT,
      version: oldVersion,
      device: owner.ok ? owner.value.device : 'unknown',
      records: await transaction.objectStore('records').getAll(),
      ...(isObject(raw) ? { clock: raw.clock, counter: raw.counter } : {}),
    },
    migrations,
  );
  if (!migrated.ok) throw new StorageFailure('damaged', migrated.error);
  const { records } = migrated.value;
  await transaction.objectStore('records').clear();
  await Promise.all(records.map(async (record) => transaction.objectStore('records').put(record)));
  // Where the head is damaged, a new one is made when the records are first read.
  if (!owner.ok) return;
  const clock = readWith(clockSchema, migrated.value.clock);
  const digest = records.reduce((sum: Digest, record) => plus(sum, digestOf(record)), 0);
  await meta.put({ ...owner.value, clock: clock.ok ? clock.value : CLOCK_START, digest }, 'head');
}

/** The head; null where there is none, or a damaged one. */
export async function readHead(transaction: AnyTransaction): Promise<Head | null> {
  const head = readWith(headSchema, await transaction.objectStore('meta').get('head'));
  return head.ok ? head.value : null;
}
