import type { Program } from '../../../catalogue/program.ts';
import type { SharedList, SharedProgram, UnknownProgram } from './shared-list.ts';

/**
 * ACGME ids as they are written (1403521470, 140-35-21-470), and NRMP codes (1234140C0). Ten digits with hyphens that do
 * not begin as an internal medicine id does are a telephone number.
 */
const IDS = /(?<![\p{L}\d])(?:\d{10}|140[- ]\d\d[- ]\d\d[- ]\d{3}|\d{7}[A-Za-z]\d{1,2})(?![\p{L}\d])/gu;

/** Reads the programs out of any text: a mail, a table, a CSV. Within one line id and code of a program are the program once. */
export function programsInText(text: string, programs: readonly Program[]): SharedList {
  const byId = crosswalk(programs);
  const first = new Map<string, string>();
  const found: SharedProgram[] = [];
  const unknown: UnknownProgram[] = [];
  const repeated: { at: string; reason: string }[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const at = `line ${index + 1}`;
    for (const [written] of line.matchAll(IDS)) {
      const id = written.replace(/[- ]/g, '').toUpperCase();
      const program = byId.get(id);
      const key = program?.acgmeId ?? id;
      const before = first.get(key);
      if (before !== undefined) {
        if (before !== at) repeated.push({ at, reason: `${written} stands already in ${before}` });
        continue;
      }
      first.set(key, at);
      if (program !== undefined) found.push({ acgmeId: program.acgmeId, signal: null });
      else unknown.push({ at, id, name: '' });
    }
  }
  return { from: null, programs: found, unknown, repeated };
}

/** Every ACGME id and every NRMP code, those of single tracks too, and the program it is of. */
function crosswalk(programs: readonly Program[]): ReadonlyMap<string, Program> {
  return new Map(
    programs.flatMap((program) =>
      [program.acgmeId, program.nrmpCode, ...program.tracks.map(({ nrmpCode }) => nrmpCode)].flatMap((id) =>
        id === null ? [] : [[id, program] as const],
      ),
    ),
  );
}
