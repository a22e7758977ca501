import { wrap } from 'comlink';
import type { Result } from '../../base/result.ts';
import type { FoundPerson, Mapping } from '../../workspace/exchange/people-file.ts';
import type { ImportPlan } from '../../workspace/exchange/plan-import.ts';
import type { CalendarAim } from '../../workspace/exchange/write-calendar.ts';
import type { WorkspaceRecord } from '../../workspace/record.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** What a file of people would bring; nothing of it is done yet. */
export interface Found {
  readonly first: readonly FoundPerson[];
  readonly count: number;
  readonly plan: ImportPlan;
}

/** A table of which the user says what its columns hold. */
export interface Columns {
  readonly names: readonly string[];
  /** A value of each column, so that an unclear name explains itself; null where all are empty. */
  readonly examples: readonly (string | null)[];
  readonly mapping: Mapping;
}

type ReadPeople =
  | { readonly kind: 'backup' }
  | { readonly kind: 'people'; readonly found: Found; readonly columns: Columns | null };

export type WrittenAs = 'vcard' | 'people-csv' | 'moments-csv';

/**
 * The heavy work on files the user brings or takes, away from the thread that takes the typing. It works on the
 * workspace it was last given; see `sendWorkspace`.
 */
export interface FilesHost {
  begin(head: Pick<Workspace, 'device' | 'clock'>): Promise<void>;
  add(records: readonly WorkspaceRecord[]): Promise<void>;
  /** Null where there is nothing to write. */
  write(as: WrittenAs): Promise<Blob | null>;
  /** The same as a calendar, with the plan seen from `aim`. */
  writeCalendar(aim: CalendarAim): Promise<Blob | null>;
  seal(backup: Blob, passphrase: string): Promise<Blob>;
  readPeople(file: Blob): Promise<Result<ReadPeople>>;
  /** What the table read last would bring with that mapping. */
  mapTable(mapping: Mapping): Promise<Found>;
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
  const orBroken = <P extends Promise<unknown>>(answer: P) => Promise.race([answer, broken]);
  return {
    begin: (head) => orBroken(host.begin(head)),
    add: (records) => orBroken(host.add(records)),
    write: (as) => orBroken(host.write(as)),
    writeCalendar: (aim) => orBroken(host.writeCalendar(aim)),
    seal: (backup, passphrase) => orBroken(host.seal(backup, passphrase)),
    readPeople: (file) => orBroken(host.readPeople(file)),
    mapTable: (mapping) => orBroken(host.mapTable(mapping)),
    openSealed: (sealed, passphrase) => orBroken(host.openSealed(sealed, passphrase)),
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
