import type { Journal } from '../journal/journal.ts';
import { IDENTITY_ID } from '../records/identity.ts';
import type { Asked } from './asked.ts';
import { programNamed } from './program-named.ts';

/** The program of the preliminary year, as the ten answers say or the identity's institution names it. */
export function ownPrograms({ kept }: Journal, { programs, ownProgram }: Asked): ReadonlySet<string> {
  const named = programNamed(programs, kept.identity.get(IDENTITY_ID)?.values.institution);
  return new Set([ownProgram, named].filter((acgmeId) => acgmeId !== null));
}
