import { type Problem, problem } from '../base/result.ts';

const TROUBLE: Readonly<Record<string, string>> = {
  ENOENT: 'is not there; check the name',
  ENOTDIR: 'is not there; check the name',
  EEXIST: 'is there already; name another file, or delete it first',
  EISDIR: 'is a folder; name a file inside it',
  EACCES: 'may not be read or written; check its permissions',
  EPERM: 'may not be read or written; check its permissions',
  EROFS: 'cannot be written here; name a file elsewhere',
  ENOSPC: 'cannot be written: the disk is full',
  ENAMETOOLONG: 'has too long a name; give a shorter one',
};

/** What the disk says, as one line with its mend. */
export function diskTrouble(error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return problem('', TROUBLE[code] ?? `cannot be read or written${code === '' ? '' : ` (${code})`}`);
}
