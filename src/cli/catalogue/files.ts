import { link, mkdtemp, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { err, ok, problem, type Result } from '../../base/result.ts';
import { diskTrouble } from '../disk-trouble.ts';
import { readBytes } from '../read-bytes.ts';

/** What the command needs of a disk. */
export interface Files {
  /** The bytes of a file; of a larger one than `most`, only the first `most` + 1. */
  readonly read: (path: string, most: number) => Promise<Result<Uint8Array>>;
  /** Writes a new file, whole or not at all; never over one that is there. */
  readonly writeNew: (path: string, text: string) => Promise<Result<null>>;
}

export const diskFiles: Files = { read: readBytes, writeNew };

async function writeNew(path: string, text: string): Promise<Result<null>> {
  let folder: string | null = null;
  try {
    // A link fails where the name is taken: nothing is overwritten, and nobody ever sees half a file.
    folder = await mkdtemp(join(dirname(path), '.prelude-'));
    const draft = join(folder, basename(path));
    const file = await open(draft, 'wx');
    await file.writeFile(text);
    await file.sync();
    await file.close();
    await link(draft, path);
    return ok(null);
  } catch (error) {
    if (folder === null && error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return err([problem('', 'cannot be made: its folder is not there; make it first, or name another')]);
    return err([diskTrouble(error)]);
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}
