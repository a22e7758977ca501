import { err, problem, type Result } from '../../base/result.ts';
import { decodeUtf8 } from '../../base/utf8.ts';

/** The text of a file the user chose; refused unread where it is larger than `maxBytes`, and where it is not UTF-8. */
export async function readTextFile(file: Blob, maxBytes: number): Promise<Result<string>> {
  if (file.size > maxBytes) {
    return err([problem('', `is too large (${megabytes(file.size)} MB; at most ${megabytes(maxBytes)} MB)`)]);
  }
  try {
    return decodeUtf8(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return err([problem('', 'could not be read; choose it again')]);
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
