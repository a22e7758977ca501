import { words } from '../../src/catalogue/search/fold.ts';
import type { SourceBook } from './sources.ts';
import { filled, readTable } from './table.ts';

/** Reference of the list → [NRMP code or the institution's number, name as listed, name written out]. */
export type OtherNames = Readonly<
  Record<string, readonly (readonly [of: string, listedAs: string, institution: string])[]>
>;

interface Named {
  readonly id: string;
  readonly nrmp: string | null;
  readonly listedAs: string;
  readonly institution: string;
}

const LISTS: Readonly<Record<string, string>> = {
  '2023': 'NRMP program tracks, 2023',
  '2026': 'NRMP quota, Florida programs, 2026 Match',
  '2024-10': 'NRMP program directory (October 2024)',
};

/**
 * What else a program is called in the lists: the name beside one of its tracks, and the names beside its institution's
 * number (the first four digits of its NRMP codes) in the lists of other specialties, most of them older. Only names with
 * a word that the program's own lacks, and of the institution only those that no program goes by now, or a sister's name
 * would be taken for a former one. The number is NRMP's, so that nothing is matched by likeness.
 */
export function otherNamesOf(
  folder: string,
  book: SourceBook,
  programs: readonly Named[],
  writeOut: (listed: string) => string,
): ReadonlyMap<string, OtherNames> {
  const tracks = readTable(folder, 'tracks_im.csv', ['nrmp_code', 'acgme_id', 'specialty', 'institution', 'as_of']);
  const others = readTable(folder, 'programs_other_specialties.csv', ['nrmp_code', 'institution', 'as_of']);
  const now = new Set([
    ...programs.map(({ nrmp, listedAs }) => `${numberOf(nrmp ?? '')} ${listedAs}`),
    ...tracks
      .filter((row) => row.specialty === 'Internal Medicine')
      .map((row) => `${numberOf(row.nrmp_code ?? '')} ${row.institution}`),
  ]);
  const named = new Map<string, OtherNames>();
  for (const program of programs) {
    const own = tracks.filter((row) => row.acgme_id === program.id && row.specialty === 'Internal Medicine');
    const numbers = new Set([program.nrmp ?? '', ...own.map((row) => filled(row, 'nrmp_code'))].map(numberOf));
    const known = new Set(words(`${program.institution} ${program.listedAs}`));
    const found: Record<string, (readonly [string, string, string])[]> = {};
    const add = (of: string, listedAs: string, date: string) => {
      const institution = writeOut(listedAs);
      if (words(institution).every((word) => known.has(word))) return;
      const title = LISTS[date];
      if (title === undefined) throw new Error(`A list this converter does not know: of ${date}`);
      const reference = book.dated(`names-${date}`, title, date);
      const held = found[reference] ?? [];
      if (!held.some((name) => name[1] === listedAs && name[0] === of)) held.push([of, listedAs, institution]);
      found[reference] = held;
    };
    for (const row of own) add(filled(row, 'nrmp_code'), filled(row, 'institution'), filled(row, 'as_of'));
    for (const row of [...others, ...tracks.filter((track) => track.specialty !== 'Internal Medicine')])
      if (numbers.has(numberOf(row.nrmp_code ?? '')) && !now.has(`${numberOf(row.nrmp_code ?? '')} ${row.institution}`))
        add(numberOf(filled(row, 'nrmp_code')), filled(row, 'institution'), filled(row, 'as_of'));
    if (Object.keys(found).length > 0) named.set(program.id, found);
  }
  return named;
}

/** The institution's number; what has none has one that no code has. */
function numberOf(nrmpCode: string): string {
  return nrmpCode === '' ? 'none' : nrmpCode.slice(0, 4);
}
