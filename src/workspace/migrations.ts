import type * as z from 'zod/mini';
import { err, ok, problem, type Result } from '../base/result.ts';
import { documentSchema } from './document-schema.ts';
import { toVersion2 } from './migrations/to-version-2.ts';
import { version1Schema } from './migrations/version-1.ts';
import { WORKSPACE_FORMAT } from './workspace.ts';

/** A workspace as it stands in a file or a database: what is in it beside these differs by version, and is not yet checked. */
export interface RawDocument {
  readonly format: typeof WORKSPACE_FORMAT;
  readonly version: number;
  readonly device: string;
  readonly records: readonly unknown[];
  /** From version 2. */
  readonly clock?: unknown;
  /** In version 1. */
  readonly counter?: unknown;
}

export interface Migration {
  /** The version it leads to, from the one before. */
  readonly version: number;
  /** Must bear records that are damaged: leaves them as they are, for the reader to list. */
  readonly migrate: (document: RawDocument) => Omit<RawDocument, 'version'>;
  /** What every document of that version satisfies; of all but the latest a frozen copy. */
  readonly schema: z.ZodMiniType;
}

/** Consecutive from 1; version 0 is the device before anything was entered. */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, migrate: (nothing) => ({ ...nothing, counter: 0, records: [] }), schema: version1Schema },
  { version: 2, migrate: toVersion2, schema: documentSchema },
];

export function latestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/** Version 0: nothing entered yet. */
export function nothing(device: string): RawDocument {
  return { format: WORKSPACE_FORMAT, version: 0, device, records: [] };
}

/** Refuses a version that is newer than the latest known. */
export function checkVersion(version: number, migrations: readonly Migration[]): Result<null> {
  const latest = latestVersion(migrations);
  if (version <= latest) return ok(null);
  return err([
    problem('version', `${version} is newer than this Prelude can read (${latest}); update Prelude, then try again`),
  ]);
}

/** Brings a document to the latest version, step by step; one of a newer version is refused. */
export function migrateDocument(document: RawDocument, migrations = MIGRATIONS): Result<RawDocument> {
  const known = checkVersion(document.version, migrations);
  if (!known.ok) return known;
  let current = document;
  for (const { version, migrate } of migrations) {
    if (version <= current.version) continue;
    try {
      current = { ...migrate(current), version };
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      return err([problem('', `could not be brought from version ${version - 1} to ${version} (${reason})`)]);
    }
  }
  return ok(current);
}
