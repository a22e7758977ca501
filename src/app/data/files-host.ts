import { wrap } from 'comlink';
import type { Result } from '../../base/result.ts';
import type { FoundPeople, Mapping, PeopleFile } from '../../workspace/exchange/people-file.ts';

/** The heavy work on files the user brings or takes, away from the thread that takes the typing. */
export interface FilesHost {
  readPeople(file: Blob): Promise<Result<PeopleFile>>;
  /** The people of the table read last. */
  mapTable(mapping: Mapping): Promise<FoundPeople>;
  seal(text: string, passphrase: string): Promise<string>;
  openSealed(sealed: string, passphrase: string): Promise<Result<string>>;
}

/** A worker that has begun to load; every call fails where it cannot load or has died. */
export function startFilesHost(): FilesHost & { stop(): void } {
  const worker = new Worker(new URL('./files-worker.ts', import.meta.url), { type: 'module' });
  const host = wrap<FilesHost>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'the worker did not start')));
    worker.addEventListener('messageerror', () => reject(new Error('the worker sent something unreadable')));
  });
  broken.catch(() => {});
  return {
    readPeople: (file) => Promise.race([host.readPeople(file), broken]),
    mapTable: (mapping) => Promise.race([host.mapTable(mapping), broken]),
    seal: (text, passphrase) => Promise.race([host.seal(text, passphrase), broken]),
    openSealed: (sealed, passphrase) => Promise.race([host.openSealed(sealed, passphrase), broken]),
    stop: () => worker.terminate(),
  };
}

/** One task in a worker of its own. */
export async function inFilesHost<T>(task: (host: FilesHost) => Promise<T>): Promise<T> {
  const host = startFilesHost();
  try {
    return await task(host);
  } finally {
    host.stop();
  }
}
