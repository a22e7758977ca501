import type { Program, Track } from '../program.ts';

/** An ACGME id or NRMP code as it stands in a text, and what it belongs to. */
export interface CodeFound {
  /** Without blanks and hyphens, capitals. */
  readonly code: string;
  readonly kind: 'acgme' | 'nrmp';
  readonly program: Program | null;
  /** The track of an NRMP code; null for an ACGME id, and for a code that a program goes by now without being listed as a track. */
  readonly track: Track | null;
  /** Where an NRMP code is of no program: those whose codes share its institution's number, the first four digits. */
  readonly sisters: readonly Program[];
}

/** More than anybody applies to. */
const MOST_CODES = 400;
const LONGEST_TEXT = 50_000;
/**
 * NRMP codes (1234140C0) and ACGME ids (1403521470, 140-35-21-470). Digits apart that do not begin as an internal medicine
 * id does are a telephone number.
 */
const CODE =
  /(?<![\p{L}\p{N}])(?:\d{4}[- ]?\d{3}[- ]?\p{L}\d{1,2}|\d{10}|140[- ]?\d\d[- ]?\d\d[- ]?\d{3})(?![\p{L}\p{N}])/gu;

/** Ids and codes of a text as often as they stand in it, in its order. */
export function codesWritten(text: string): readonly { readonly written: string; readonly code: string }[] {
  const written = text.normalize('NFKC').match(CODE) ?? [];
  return written.map((code) => ({ written: code, code: code.replace(/[- ]/g, '').toUpperCase() }));
}

/** Ids and codes asked for, each once: `140-35-21470, 2947140p0` → `['1403521470', '2947140P0']`. */
export function codesIn(text: string): readonly string[] {
  const codes = codesWritten(text.slice(0, LONGEST_TEXT)).map(({ code }) => code);
  return [...new Set(codes)].slice(0, MOST_CODES);
}

/** Looks codes up; the book is made once. */
export function codeBook(programs: readonly Program[]): (code: string) => CodeFound {
  const byId = new Map(programs.map((program) => [program.acgmeId, program]));
  const byCode = new Map<string, readonly [Program, Track | null]>();
  const byInstitution = new Map<string, Set<Program>>();
  const note = (code: string, program: Program, track: Track | null) => {
    if (byCode.get(code)?.[1] == null) byCode.set(code, [program, track]);
    const number = code.slice(0, 4);
    byInstitution.set(number, (byInstitution.get(number) ?? new Set()).add(program));
  };
  for (const program of programs) {
    if (program.nrmpCode !== null) note(program.nrmpCode, program, null);
    for (const track of program.tracks) note(track.nrmpCode, program, track);
  }
  return (code) => {
    if (/^\d{10}$/.test(code)) {
      return { code, kind: 'acgme', program: byId.get(code) ?? null, track: null, sisters: [] };
    }
    const [program = null, track = null] = byCode.get(code) ?? [];
    const sisters = program === null ? [...(byInstitution.get(code.slice(0, 4)) ?? [])] : [];
    return { code, kind: 'nrmp', program, track, sisters };
  };
}
