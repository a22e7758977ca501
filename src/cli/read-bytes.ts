import { open, stat } from 'node:fs/promises';
import { err, ok, problem, type Result } from '../base/result.ts';
import { diskTrouble } from './disk-trouble.ts';

/** The bytes of a file, `-` being standard input; of a larger one than `most`, only the first `most` + 1. Never an endless read. */
export async function readBytes(path: string, most: number): Promise<Result<Uint8Array>> {
  try {
    if (path === '-') return ok(await upTo(most + 1, process.stdin));
    // A folder opens, and only fails once it is read.
    if ((await stat(path)).isDirectory()) return err([problem('', 'is a folder; name a file inside it')]);
    const file = await open(path, 'r');
    try {
      return ok(await upTo(most + 1, file.createReadStream({ end: most, highWaterMark: 1_000_000 })));
    } finally {
      await file.close().catch(() => undefined);
    }
  } catch (error) {
    return err([diskTrouble(error)]);
  }
}

/** How messages name a file. */
export function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}

async function upTo(most: number, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    read.push(chunk);
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(read).subarray(0, most);
}
