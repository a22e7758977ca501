import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * 31 bits of a digest of every file below a folder: random cases are drawn anew for every content of the sources, and
 * alike for the same, so that what was tried before a change is handed in is what is tried after it.
 */
export function contentSeed(folder: string): number {
  const digest = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  for (const path of files.map((one) => join(one.parentPath, one.name)).sort()) digest.update(readFileSync(path));
  return digest.digest().readUInt32BE() >>> 1;
}
