import type { Digest } from './digest.ts';
import type { WorkspaceRecord } from './record.ts';
import type { Workspace } from './workspace.ts';

/** Where a workspace is kept on the device. Every method rejects with a `StorageFailure`. */
export interface WorkspaceStorage {
  /**
   * Gives all records that are stored to the sink, some at a time, each time in a task of its own; without a sink only
   * tells what the head says. Where nothing is stored, `fresh` first becomes the head: two tabs that open at once get
   * the same device.
   */
  load(fresh: StorageHead, sink?: RecordSink): Promise<StoredHead>;
  /** The stored records after the first key up to the second, by kind and id; null is the beginning or the end. */
  range(after: RecordKey | null, upTo: RecordKey | null, most?: number): Promise<readonly unknown[]>;
  /**
   * Merges the records (each at most once) into what is stored, all or none; resolves once they survive a loss of
   * power. Rejects as `replaced` where `clear` deleted that device, as `emptied` where it is gone for another reason.
   */
  write(batch: StorageBatch): Promise<void>;
  /** Takes the fields out of these tombstones where they are still what is stored; see `purge.ts`. */
  purge(tombstones: readonly WorkspaceRecord[]): Promise<void>;
  /** Deletes everything and starts anew as `fresh`. */
  clear(fresh: StorageHead): Promise<void>;
  /** Tells what other tabs do; the returned function ends it. */
  listen(listener: (event: StorageEvent) => void): () => void;
  close(): void;
}

export type RecordKey = readonly [kind: string, id: string];

export interface RecordSink {
  /** Comes first, and again where the reading has to begin anew. */
  begin(count: number): void;
  /** Whether all of them could be read. */
  take(raws: readonly unknown[]): boolean;
}

export type StorageHead = Pick<Workspace, 'device' | 'clock'>;

export interface StoredHead extends StorageHead {
  /** How many records are stored. */
  readonly count: number;
  readonly digest: Digest;
  /** Devices that `clear` deleted. */
  readonly replaced: readonly string[];
  /** What was lost or damaged here, and is back from a second copy. */
  readonly mended?: Mended;
}

export type Mended = 'emptied' | 'damaged';

export interface StorageBatch extends StorageHead {
  readonly records: readonly WorkspaceRecord[];
}

export type StorageEvent =
  /** Another tab wrote these, or they came back from a second copy; not yet checked. */
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

export type StorageFailureKind = keyof typeof MESSAGES;

/** Why a workspace could not be opened or saved. `message` is for the user; `cause` holds what the platform said. */
export class StorageFailure extends Error {
  readonly kind: StorageFailureKind;

  constructor(kind: StorageFailureKind, cause?: unknown) {
    super(MESSAGES[kind], { cause });
    this.name = 'StorageFailure';
    this.kind = kind;
  }
}

export function asStorageFailure(thrown: unknown): StorageFailure {
  return thrown instanceof StorageFailure ? thrown : new StorageFailure('unknown', thrown);
}
