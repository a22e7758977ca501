import { randomUUID } from 'node:crypto';
import { access, constants, type FileHandle, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { err, ok, problem, type Result } from '../../base/result.ts';
import { diskTrouble } from '../disk-trouble.ts';

/** The steps that a disk may refuse; a test makes each of them fail. */
export interface DiskSteps {
  readonly open: (path: string, flags: string, mode?: number) => Promise<FileHandle>;
  readonly rename: (from: string, to: string) => Promise<void>;
}

/**
 * Replaces a file that holds `before` by another text, whole or not at all: written beside it, brought to the disk, then
 * renamed over it. A link stays a link, permissions stay as they are; a file that somebody changed meanwhile is kept.
 */
export async function replaceFile(
  path: string,
  before: Uint8Array,
  text: string,
  steps: DiskSteps = { open, rename },
): Promise<Result<null>> {
  let draft: string | null = null;
  try {
    const target = await realpath(path);
    const { mode } = await stat(target);
    // A rename asks only the folder.
    await access(target, constants.W_OK);
    draft = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
    const file = await steps.open(draft, 'wx', mode & 0o777);
    try {
      // The mode it is opened with is cut by the umask.
      await file.chmod(mode & 0o777);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!(await readFile(target)).equals(before))
      return err([problem('', 'was changed by another program meanwhile; nothing was written, run this again')]);
    await steps.rename(draft, target);
    draft = null;
    await syncFolder(dirname(target));
    return ok(null);
  } catch (error) {
    return err([diskTrouble(error)]);
  } finally {
    if (draft !== null) await rm(draft, { force: true });
  }
}

/** Brings the new name to the disk, where the system can. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch {
    // Windows opens no folders; the rename has happened all the same.
  }
}
