import type { PlainDate } from '../../base/plain-date.ts';
import type { Program } from '../../catalogue/program.ts';

/** What is asked of the journal: whom it knows at which of these programs. */
export interface Asked {
  readonly programs: readonly NamedProgram[];
  /** ACGME id of the own program, as the ten answers say. */
  readonly ownProgram: string | null;
  readonly today: PlainDate;
}

export type NamedProgram = Pick<Program, 'acgmeId' | 'institution' | 'listedAs'>;
