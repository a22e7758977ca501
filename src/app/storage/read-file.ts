import { err, ok, problem, type Result } from '../../base/result.ts';

/** The text of a file the user chose; refused unread where it is larger than `maxBytes`, and where it is not UTF-8. */
export async function readTextFile(file: Blob, maxBytes: number): Promise<Result<string>> {
  if (file.size > maxBytes) {
    return err([problem('', `is too large (${megabytes(file.size)} MB; at most ${megabytes(maxBytes)} MB)`)]);
  }
  try {
    const bytes = await file.arrayBuffer();
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (thrown) {
    if (thrown instanceof TypeError) return err([problem('', 'is not UTF-8 text; save it again as UTF-8')]);
    return err([problem('', 'could not be read; choose it again')]);
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
