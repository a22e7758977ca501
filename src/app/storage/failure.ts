import { StorageFailure } from '../../workspace/storage.ts';

type FailureKind = StorageFailure['kind'];

// What browsers throw for a database that cannot be opened: private windows and blocked cookies, a newer database,
// a damaged one, an upgrade that failed and was rolled back.
const OPENING: Readonly<Record<string, FailureKind>> = {
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  NotFoundError: 'unavailable',
  TypeError: 'unavailable',
  ReferenceError: 'unavailable',
  VersionError: 'newer',
  QuotaExceededError: 'full',
  UnknownError: 'damaged',
  AbortError: 'damaged',
};

const USING: Readonly<Record<string, FailureKind>> = {
  QuotaExceededError: 'full',
  NotReadableError: 'damaged',
  DataError: 'damaged',
};

export function openingFailure(thrown: unknown): StorageFailure {
  return toFailure(OPENING, thrown, 'unavailable');
}

export function usingFailure(thrown: unknown): StorageFailure {
  return toFailure(USING, thrown, 'unknown');
}

/** The connection went away under us: iOS drops it from apps in the background, browsers when site data is cleared. */
export function isConnectionLost(thrown: unknown): boolean {
  return ['InvalidStateError', 'AbortError', 'UnknownError'].includes(nameOf(thrown));
}

function toFailure(kinds: Readonly<Record<string, FailureKind>>, thrown: unknown, otherwise: FailureKind) {
  if (thrown instanceof StorageFailure) return thrown;
  return new StorageFailure(kinds[nameOf(thrown)] ?? otherwise, thrown);
}

function nameOf(thrown: unknown): string {
  return thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
}
