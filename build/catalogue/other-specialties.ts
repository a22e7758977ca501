import { cell, filled, readTable } from './table.ts';

interface Institution {
  readonly institution: string;
  readonly listedAs: string;
  readonly state: string | null;
  readonly tracks: (readonly (string | number | null)[])[];
}

const LISTS: Readonly<Record<string, string>> = {
  '2023': 'NRMP program tracks, 2023',
  '2026': 'NRMP quota, Florida programs, 2026 Match',
  '2024-10': 'NRMP program directory (October 2024)',
};

/** The picker list of other specialties' tracks, and of the combined ones that are ACGME programs of their own. */
export function otherSpecialties(folder: string, writeOut: (name: string) => string): Record<string, unknown> {
  const places = new Map<string, Institution>();
  const add = (listedAs: string, state: string | null, track: readonly (string | number | null)[]) => {
    const key = `${listedAs}|${state}`;
    const held = places.get(key) ?? { institution: writeOut(listedAs), listedAs, state, tracks: [] };
    held.tracks.push(track);
    places.set(key, held);
  };
  for (const row of readTable(folder, 'programs_other_specialties.csv', ['nrmp_code', 'specialty', 'track', 'as_of'])) {
    const positions = cell(row, 'positions');
    const track = [
      filled(row, 'nrmp_code'),
      filled(row, 'specialty'),
      filled(row, 'track'),
      known(filled(row, 'as_of')),
    ];
    add(filled(row, 'institution'), cell(row, 'state'), positions === null ? track : [...track, Number(positions)]);
  }
  for (const row of readTable(folder, 'tracks_im.csv', ['nrmp_code', 'specialty', 'as_of'])) {
    if (row.specialty === 'Internal Medicine') continue;
    const track = [filled(row, 'nrmp_code'), filled(row, 'specialty'), 'combined', known(filled(row, 'as_of'))];
    add(filled(row, 'institution'), cell(row, 'state'), track);
  }
  return {
    format: 'prelude-tracks',
    version: 1,
    lists: LISTS,
    institutions: [...places.values()].sort(compare),
  };
}

function compare(a: Institution, b: Institution): number {
  const [left, right] = [`${a.institution}|${a.state}|${a.listedAs}`, `${b.institution}|${b.state}|${b.listedAs}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

function known(date: string): string {
  if (!Object.hasOwn(LISTS, date)) throw new Error(`A list this converter does not know: of ${date}`);
  return date;
}
