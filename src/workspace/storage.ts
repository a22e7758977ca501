import type { RawDocument } from './migrations.ts';
import type { WorkspaceRecord } from './record.ts';
import type { Clock } from './stamp.ts';
import type { Workspace } from './workspace.ts';

/** Where a workspace is kept on the device. Every method rejects with a `StorageFailure`. */
export interface WorkspaceStorage {
  /**
   * All that is stored, in the latest version. Where nothing is, `fresh` is first made the stored one, in the same
   * transaction: two tabs that open at once get the same device.
   */
  load(fresh: StorageHead): Promise<StoredDocument>;
  /**
   * Merges the records (each at most once) into what is stored, all or none; resolves once they survive a loss of
   * power. Rejects as `replaced` where `clear` deleted that device, as `emptied` where it is gone for another reason.
   */
  write(batch: StorageBatch): Promise<void>;
  /** Deletes everything and starts anew as `fresh`. */
  clear(fresh: StorageHead): Promise<void>;
  /** Tells what other tabs do; the returned function ends it. */
  listen(listener: (event: StorageEvent) => void): () => void;
  close(): void;
}

export type StorageHead = Pick<Workspace, 'device' | 'clock'>;

/** As it lies on the device, its records not yet checked. */
export interface StoredDocument extends RawDocument {
  readonly clock: Clock;
}

export interface StorageBatch extends StorageHead {
  readonly records: readonly WorkspaceRecord[];
}

export type StorageEvent =
  /** Another tab wrote these; not yet checked. */
  | { readonly type: 'changed'; readonly records: readonly unknown[] }
  | { readonly type: 'cleared' }
  /** Nothing can be saved from this tab any more. */
  | { readonly type: 'closed'; readonly failure: StorageFailure };

const MESSAGES = {
  unavailable: 'This browser does not let Prelude save on this device. A private window is the usual reason.',
  full: 'This device has no space left, so the last changes are not saved yet. Free some space, or download a backup now.',
  blocked: 'Prelude is open in another tab, in an older version. Close that tab, then reload this one.',
  outdated: 'A newer Prelude was opened in another tab. Reload this tab to go on.',
  newer: 'What is saved on this device was written by a newer Prelude. Reload to get it; nothing is lost.',
  damaged: 'What is saved on this device could not be read.',
  closed: 'This workspace is closed.',
  emptied: 'The browser emptied what was saved on this device.',
  replaced: 'Everything was deleted in another tab.',
  unknown: 'Saving did not work. Your changes are kept in this tab and saved with the next one.',
} as const;

/** Why a workspace could not be opened or saved. `message` is for the user; `cause` holds what the platform said. */
export class StorageFailure extends Error {
  readonly kind: keyof typeof MESSAGES;

  constructor(kind: keyof typeof MESSAGES, cause?: unknown) {
    super(MESSAGES[kind], { cause });
    this.name = 'StorageFailure';
    this.kind = kind;
  }
}

export function asStorageFailure(thrown: unknown): StorageFailure {
  return thrown instanceof StorageFailure ? thrown : new StorageFailure('unknown', thrown);
}
