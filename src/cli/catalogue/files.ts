import { type FileHandle, link, mkdtemp, open, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { err, ok, problem, type Result } from '../../base/result.ts';

/** What the command needs of a disk. */
export interface Files {
  /** The bytes of a file; of a larger one than `most`, only the first `most` + 1. */
  readonly read: (path: string, most: number) => Promise<Result<Uint8Array>>;
  /** Writes a new file, whole or not at all; never over one that is there. */
  readonly writeNew: (path: string, text: string) => Promise<Result<null>>;
}

export const diskFiles: Files = { read, writeNew };

async function read(path: string, most: number): Promise<Result<Uint8Array>> {
  try {
    if ((await stat(path)).isDirectory()) return err([problem('', TROUBLE.EISDIR ?? '')]);
    const file = await open(path, 'r');
    try {
      return ok(await readUpTo(file, most + 1));
    } finally {
      await file.close();
    }
  } catch (error) {
    return err([troubleOf(error)]);
  }
}

async function readUpTo(file: FileHandle, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < most) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.min(most - length, 1_000_000)));
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
  return Buffer.concat(chunks);
}

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
    return err([troubleOf(error)]);
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}

const TROUBLE: Readonly<Record<string, string>> = {
  ENOENT: 'is not there; check the name',
  EEXIST: 'is there already; name another file, or delete it first',
  EISDIR: 'is a folder; name a file inside it',
  EACCES: 'may not be read or written; check its permissions',
  EROFS: 'cannot be written here; name a file elsewhere',
  ENOSPC: 'cannot be written: the disk is full',
};

function troubleOf(error: unknown) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return problem('', TROUBLE[code] ?? `cannot be read or written${code === '' ? '' : ` (${code})`}`);
}
