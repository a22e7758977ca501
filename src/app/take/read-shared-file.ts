import { err, problem, type Result } from '../../base/result.ts';
import { decodeText } from '../../workspace/exchange/decode-text.ts';
import { MOST_LIST_BYTES } from '../../workspace/exchange/list/read-list.ts';

/** The text of a list somebody passed on, in whatever encoding a spreadsheet left it; refused unread where it is too large. */
export async function readSharedFile(file: Blob): Promise<Result<string>> {
  if (file.size > MOST_LIST_BYTES)
    return err([problem('', 'is larger than 2 MB, so it is no list of programs; choose the list file itself')]);
  try {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    return decoded.ok ? { ok: true, value: decoded.value.text } : decoded;
  } catch {
    return err([problem('', 'could not be read; choose it again')]);
  }
}
