import type { Database } from './database.ts';
import { abortWhenPutAway } from './put-away.ts';

const STRICT = { durability: 'strict' } as const;

export type Reading = ReturnType<typeof beginReading>;
export type Writing = ReturnType<typeof beginWriting>;

/** Runs a task that only reads, in one transaction. */
export function reading<T>(database: Database, task: (transaction: Reading) => Promise<T>): Promise<T> {
  return run(beginReading(database), task);
}

/** All of the task or nothing, and on the disk before it resolves. */
export function writing<T>(database: Database, task: (transaction: Writing) => Promise<T>): Promise<T> {
  return run(beginWriting(database), task);
}

function beginReading(database: Database) {
  return database.transaction(['meta', 'records'], 'readonly');
}

function beginWriting(database: Database) {
  return database.transaction(['meta', 'records'], 'readwrite', STRICT);
}

async function run<X extends { readonly done: Promise<void>; abort(): void }, T>(
  transaction: X,
  task: (transaction: X) => Promise<T>,
): Promise<T> {
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
