import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { err, ok, problem, type Result } from '../base/result.ts';
import { decodeUtf8 } from '../base/utf8.ts';

/** No profile, problem or backup of a person comes near this size. */
const LIMIT_BYTES = 20_000_000;

/** Reads a JSON file of a user: any trouble becomes one line with the mend. `-` is standard input. */
export async function readJsonFile(path: string): Promise<Result<unknown>> {
  const text = await readTextFile(path);
  return text.ok ? parseJson(text.value) : text;
}

/** Reads a UTF-8 text file up to 20 MB. */
export async function readTextFile(path: string): Promise<Result<string>> {
  let bytes: Uint8Array;
  try {
    if (path !== '-') {
      const { size } = await stat(path);
      if (size > LIMIT_BYTES)
        return err([problem('', `is ${Math.round(size / 1e6)} MB; files up to ${LIMIT_BYTES / 1e6} MB are read`)]);
    }
    bytes = path === '-' ? readFileSync(0) : await readFile(path);
  } catch (error) {
    return err([problem('', FILE_TROUBLE[(error as NodeJS.ErrnoException).code ?? ''] ?? 'cannot be read')]);
  }
  return decodeUtf8(bytes);
}

const FILE_TROUBLE: Readonly<Record<string, string>> = {
  ENOENT: 'is not there; check the name',
  EISDIR: 'is a folder; name a file inside it',
  EACCES: 'may not be read; check its permissions',
};

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
