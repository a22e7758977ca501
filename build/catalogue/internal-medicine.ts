import { FACT_STATUSES, type FactStatus } from '../../src/catalogue/fact.ts';
import { kindOf } from '../../src/catalogue/fact-kind.ts';
import { otherNamesOf } from './other-names.ts';
import { SourceBook } from './sources.ts';
import { cell, filled, readTable } from './table.ts';

type KindOfTrack = 'categorical' | 'preliminary' | 'primary care';
type TrackCell = KindOfTrack | readonly [KindOfTrack, string];

const DIRECTORY = 'NRMP program directory (October 2024)';
const WEBSITES = "programs' own websites and NRMP codes, checked 2 October 2026";
/** The letter of an NRMP code says what the track is; it holds for every track of the directory. */
const LETTERS: Readonly<Record<string, KindOfTrack>> = { C: 'categorical', P: 'preliminary', M: 'primary care' };

interface WriteOut {
  readonly institution: (listed: string) => string;
  readonly city: (listed: string | null) => string | null;
}

/** The file of all internal medicine programs, from the three source tables. */
export function internalMedicine(folder: string, { institution, city }: WriteOut): Record<string, unknown> {
  const book = new SourceBook();
  const lists = new Map([
    [DIRECTORY, book.list('directory', DIRECTORY)],
    [WEBSITES, book.list('websites', WEBSITES)],
    [`${DIRECTORY}; ${WEBSITES}`, book.list('both', `${DIRECTORY}; ${WEBSITES}`)],
  ]);
  const rows = readTable(folder, 'programs_im.csv', ['acgme_id', 'institution', 'listed', 'source']);
  const tracks = tracksById(folder, new Set(rows.map((row) => filled(row, 'acgme_id'))));
  const facts = factsById(folder, book);
  const programs = rows
    .map((row) => {
      const id = filled(row, 'acgme_id');
      const listedAs = filled(row, 'institution');
      const source = lists.get(filled(row, 'source'));
      if (source === undefined) throw new Error(`${id}: a list this converter does not know: ${row.source}`);
      const nrmp = cell(row, 'nrmp_code');
      const listed = filled(row, 'listed');
      return {
        id,
        nrmp,
        institution: institution(listedAs),
        listedAs,
        city: city(cell(row, 'city')),
        state: filled(row, 'state'),
        website: cell(row, 'website'),
        place: cell(row, 'city_lat') && cell(row, 'city_lon') ? [Number(row.city_lat), Number(row.city_lon)] : null,
        listed,
        source,
        tracks: withOwnCode(tracks.get(id) ?? {}, nrmp, listed),
        facts: facts.get(id) ?? {},
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = otherNamesOf(folder, book, programs, institution);
  const strays = [...facts.keys()].filter((id) => !programs.some((program) => program.id === id));
  if (strays.length > 0) throw new Error(`Facts of programs that are not listed: ${strays.join(', ')}`);
  return {
    format: 'prelude-catalogue',
    version: 1,
    specialty: 'internal-medicine',
    credits: ['City coordinates: GeoNames (geonames.org), CC BY 4.0.'],
    tracks: { specialty: 'Internal Medicine', date: '2024-10' },
    sources: book.entries,
    programs: programs.map(({ facts: known, ...program }) => {
      const otherNames = names.get(program.id);
      return { ...program, ...(otherNames === undefined ? {} : { otherNames }), facts: known };
    }),
  };
}

function tracksById(folder: string, programs: ReadonlySet<string>): ReadonlyMap<string, Record<string, TrackCell>> {
  const byId = new Map<string, Record<string, TrackCell>>();
  for (const row of readTable(folder, 'tracks_im.csv', ['nrmp_code', 'acgme_id', 'track', 'specialty', 'as_of'])) {
    const id = filled(row, 'acgme_id');
    // Combined specialties are ACGME programs of their own: other-specialties.json lists them.
    if (!programs.has(id) || row.specialty !== 'Internal Medicine') continue;
    if (row.as_of !== '2024-10') throw new Error(`${row.nrmp_code}: a track not of 2024-10`);
    const held = byId.get(id) ?? {};
    held[filled(row, 'nrmp_code')] = kindOfTrack(filled(row, 'track'));
    byId.set(id, held);
  }
  return byId;
}

function kindOfTrack(text: string): KindOfTrack {
  const kind = Object.values(LETTERS).find((known) => known === text);
  if (kind === undefined) throw new Error(`A kind of track this converter does not know: ${text}`);
  return kind;
}

/** The code a program goes by today is itself a track; it is added where the directory has none of its kind. */
function withOwnCode(
  tracks: Record<string, TrackCell>,
  nrmp: string | null,
  listed: string,
): Record<string, TrackCell> {
  const kind = LETTERS[nrmp?.[7] ?? ''];
  if (nrmp === null || kind === undefined || Object.values(tracks).includes(kind)) return tracks;
  return { ...tracks, [nrmp]: [kind, listed] };
}

type Said = Record<string, Record<string, string | number>>;

function factsById(folder: string, book: SourceBook): ReadonlyMap<string, Said> {
  const byId = new Map<string, Said>();
  const columns = ['acgme_id', 'fact', 'value', 'unit', 'status', 'as_of', 'source'];
  for (const row of readTable(folder, 'program_facts.csv', columns)) {
    const id = filled(row, 'acgme_id');
    const name = filled(row, 'fact');
    const kind = kindOf(name);
    if (kind === null || (kind.unit ?? '') !== row.unit) throw new Error(`${id}: ${name} in ${row.unit}: unknown here`);
    const reference = book.fact({
      text: filled(row, 'source'),
      status: statusOf(filled(row, 'status')),
      date: filled(row, 'as_of'),
    });
    const said = byId.get(id) ?? {};
    const bySource = said[reference] ?? {};
    if (Object.hasOwn(bySource, name)) throw new Error(`${id}: ${reference} gives ${name} twice`);
    bySource[name] = kind.of === 'number' ? Number(filled(row, 'value')) : filled(row, 'value');
    said[reference] = bySource;
    byId.set(id, said);
  }
  return byId;
}

function statusOf(text: string): FactStatus {
  const status = FACT_STATUSES.find((known) => known === text);
  if (status === undefined) throw new Error(`A status this converter does not know: ${text}`);
  return status;
}
