import { describeProblem, err, ok, type Problem, problem, type Result } from '../../base/result.ts';
import { decodeUtf8 } from '../../base/utf8.ts';
import { BACKUP_LIMITS, exportBackup, readBackup } from '../../workspace/backup.ts';
import { isSealed, openSealed, sealBackup } from '../../workspace/sealed-backup.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { readTextFile } from '../json-file.ts';
import { nameOf, readBytes } from '../read-bytes.ts';
import { replaceFile } from './replace-file.ts';

/** A sealed one is a third longer, and a letter may be four bytes. */
const LIMIT_BYTES = 3 * BACKUP_LIMITS.characters;

/** A workspace as it stands in a file. */
export interface WorkspaceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The backup as text, opened where it was sealed. */
  readonly text: string;
  readonly workspace: Workspace;
  /** Parts that could not be read. */
  readonly problems: readonly Problem[];
  /** Null for a plain file. */
  readonly passphrase: string | null;
}

/** Reads a workspace, opening a sealed one with the passphrase of a file. */
export async function readWorkspaceFile(path: string, passphraseFile: string | null): Promise<Result<WorkspaceFile>> {
  const bytes = await readBytes(path, LIMIT_BYTES);
  if (!bytes.ok) return bytes;
  if (bytes.value.length > LIMIT_BYTES)
    return err([problem('', `is larger than ${LIMIT_BYTES / 1e6} MB, which no workspace is; choose another`)]);
  const text = decodeUtf8(bytes.value);
  if (!text.ok) return text;
  const sealed = isSealed(text.value);
  const passphrase = sealed ? await readPassphrase(passphraseFile) : ok(null);
  if (!passphrase.ok) return passphrase;
  const opened = passphrase.value === null ? text : await openSealed(text.value, passphrase.value, globalThis.crypto);
  if (!opened.ok) return opened;
  const read = readBackup(opened.value);
  if (!read.ok) return read;
  return ok({ path, bytes: bytes.value, text: opened.value, ...read.value, passphrase: passphrase.value });
}

/** The passphrase in a file, its line break at the end left out. */
export async function readPassphrase(path: string | null): Promise<Result<string>> {
  if (path === null)
    return err([problem('', 'is sealed with a passphrase; name a file that holds it: --passphrase-file FILE')]);
  const read = await readTextFile(path);
  if (!read.ok) return err(read.error.map((one) => problem('--passphrase-file', describeProblem(nameOf(path), one))));
  const passphrase = read.value.replace(/\r?\n$/, '');
  return passphrase === ''
    ? err([problem('--passphrase-file', `${nameOf(path)}: is empty; it should hold the passphrase`)])
    : ok(passphrase);
}

/** The text of a file for that workspace, sealed where a passphrase is given. */
export async function textOfWorkspace(workspace: Workspace, passphrase: string | null): Promise<string> {
  const text = exportBackup(workspace);
  return passphrase === null ? text : sealBackup(text, passphrase, globalThis.crypto);
}

/** Writes another workspace in the place of the one that was read, whole or not at all, sealed as it was. */
export async function writeWorkspaceFile(file: WorkspaceFile, workspace: Workspace): Promise<Result<null>> {
  return replaceFile(file.path, file.bytes, await textOfWorkspace(workspace, file.passphrase));
}
