import type { Program } from '../../../catalogue/program.ts';
import { codeBook, codesWritten } from '../../../catalogue/search/codes.ts';
import type { SharedList, SharedProgram, UnknownProgram } from './shared-list.ts';

/** Reads the programs out of any text: a mail, a table, a CSV. Within one line id and code of a program are the program once. */
export function programsInText(text: string, programs: readonly Program[]): SharedList {
  const lookUp = codeBook(programs);
  const first = new Map<string, string>();
  const found: SharedProgram[] = [];
  const unknown: UnknownProgram[] = [];
  const repeated: { at: string; reason: string }[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const at = `line ${index + 1}`;
    for (const { written, code } of codesWritten(line)) {
      const { program } = lookUp(code);
      const key = program?.acgmeId ?? code;
      const before = first.get(key);
      if (before !== undefined) {
        if (before !== at) repeated.push({ at, reason: `${written} stands already in ${before}` });
        continue;
      }
      first.set(key, at);
      if (program !== null) found.push({ acgmeId: program.acgmeId, signal: null });
      else unknown.push({ at, id: code, name: '' });
    }
  }
  return { from: null, programs: found, unknown, repeated };
}
