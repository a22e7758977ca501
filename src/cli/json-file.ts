import { err, ok, problem, type Result } from '../base/result.ts';
import { decodeUtf8 } from '../base/utf8.ts';
import { readBytes } from './read-bytes.ts';

/** No profile, problem or backup of a person comes near this size. */
const LIMIT_BYTES = 20_000_000;

/** Reads a JSON file of a user: any trouble becomes one line with the mend. `-` is standard input. */
export async function readJsonFile(path: string): Promise<Result<unknown>> {
  const text = await readTextFile(path);
  return text.ok ? parseJson(text.value) : text;
}

/** Reads a UTF-8 text file up to 20 MB. */
export async function readTextFile(path: string): Promise<Result<string>> {
  const bytes = await readBytes(path, LIMIT_BYTES);
  if (!bytes.ok) return bytes;
  if (bytes.value.length > LIMIT_BYTES)
    return err([problem('', `is larger than ${LIMIT_BYTES / 1e6} MB, which no file of this kind is; choose another`)]);
  return decodeUtf8(bytes.value);
}

/** JSON with the line of the first mistake. */
export function parseJson(text: string): Result<unknown> {
  if (text.trim() === '') return err([problem('', 'is empty; it should hold one JSON document')]);
  try {
    return ok(JSON.parse(text));
  } catch {
    return err([
      problem(placeOfMistake(text), 'is not valid JSON; look for a missing or doubled comma, quote or bracket'),
    ]);
  }
}

// Not every message of the parser tells a position; the shortest beginning that no ending could mend does.
function placeOfMistake(text: string): string {
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (couldGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good === text.length ? 'end of file' : `line ${text.slice(0, bad).split('\n').length}`;
}

function couldGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    return /Unexpected end|Unterminated/.test(message) || Number(position) === beginning.length;
  }
}
