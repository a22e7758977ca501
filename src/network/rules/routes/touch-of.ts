import { fold } from '../../../base/fold.ts';
import type { Setting } from '../setting.ts';

/**
 * Which program an unsolicited message to this person touches: an ACGME id, or the institution's name where no program
 * is noted; null at home, and where nothing is known.
 */
export function touchOf({ journal, ownProgram, identity }: Setting, person: string | null): string | null {
  const values = person === null ? undefined : journal.people.get(person)?.values;
  if (values === undefined) return null;
  const programs = values.programs ?? [];
  if (programs.length > 0) return ownProgram !== null && programs.includes(ownProgram) ? null : (programs[0] ?? null);
  const place = fold(values.institution?.trim() ?? '');
  return place === '' || place === fold(identity.institution?.trim() ?? '') ? null : place;
}

/** The program itself, by its id or else its institution's name; null where it is the own one, or unknown. */
export function touchOfProgram(
  { ownProgram, identity }: Setting,
  { program, institution }: { readonly program?: string | null; readonly institution?: string | null },
): string | null {
  if (program != null) return program === ownProgram ? null : program;
  const place = fold(institution?.trim() ?? '');
  return place === '' || place === fold(identity.institution?.trim() ?? '') ? null : place;
}
