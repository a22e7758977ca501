import type { Signal } from '../../../loop/pick/result.ts';
import type { Skipped } from '../people-file.ts';

/** What a shared list holds, each program once. */
export interface SharedList {
  /** Null for ids out of a text. */
  readonly from: { readonly season: number; readonly made: string } | null;
  readonly programs: readonly SharedProgram[];
  readonly unknown: readonly UnknownProgram[];
  /** What stands in it again, with its place. */
  readonly repeated: readonly Skipped[];
}

export interface SharedProgram {
  /** Of a program of the catalogue. */
  readonly acgmeId: string;
  /** As whoever shared it gave it; null where that is not told. */
  readonly signal: Signal | null;
}

/** Not in the catalogue. */
export interface UnknownProgram {
  readonly at: string;
  /** An ACGME id or an NRMP code. */
  readonly id: string;
  /** As the file calls it: words of a stranger, on one line; empty for ids out of a text. */
  readonly name: string;
}
