import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Below this the header outweighs what is saved. */
const LEAST_BYTES = 1024;

/** Lays a compressed copy beside each text file of a folder, so that the server need not compress it for every visit. */
export function packFolder(folder) {
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile() || !/\.(js|css|html|json|svg|webmanifest)$/.test(file.name)) continue;
    const path = join(file.parentPath, file.name);
    const plain = readFileSync(path);
    if (plain.length >= LEAST_BYTES) writeFileSync(`${path}.gz`, gzipSync(plain, { level: 9 }));
  }
}
