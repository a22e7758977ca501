import { fold } from '../../base/fold.ts';
import { remember } from '../journal/remember.ts';
import type { Person } from '../records/person.ts';
import type { NamedProgram } from './asked.ts';

/**
 * The only program of that name, as the catalogue writes it out or as the directory prints it, without case and accents.
 * Null where none or several have it: seven programs are called “Health Education Services”.
 */
export function programNamed(programs: readonly NamedProgram[], name: string | null | undefined): string | null {
  const key = fold(name?.trim() ?? '');
  return key === '' ? null : (byName(programs).get(key) ?? null);
}

/** By folded name; null for a name of several. */
const byName: (programs: readonly NamedProgram[]) => ReadonlyMap<string, string | null> = remember((programs) => {
  const named = new Map<string, string | null>();
  for (const { acgmeId, institution, listedAs } of programs)
    for (const name of new Set([fold(institution), fold(listedAs)])) named.set(name, named.has(name) ? null : acgmeId);
  return named;
});

/**
 * The one program somebody belongs to, as far as the record tells: the only one noted, or the one of their institution.
 * Several may be noted because they know them, which says of none that it is theirs.
 */
export function programOf({ programs, institution }: Person, named: readonly NamedProgram[]): string | null {
  const noted = programs ?? [];
  const [first] = noted;
  if (noted.length === 1 && first !== undefined) return first;
  const theirs = programNamed(named, institution);
  return noted.length === 0 || (theirs !== null && noted.includes(theirs)) ? theirs : null;
}
