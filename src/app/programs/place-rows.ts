import type { Program } from '../../catalogue/program.ts';
import { STATE_NAMES } from '../../catalogue/state.ts';
import { placeOf } from '../words/place.ts';
import { grouped } from './grouped.ts';
import type { FilterContext } from './traits.ts';

/** What is counted of the programs of one place. */
export interface Counts {
  readonly programs: number;
  /** Null while there is no list. */
  readonly inList: number | null;
  readonly closed: number | null;
  /** Neither of J-1 nor of H-1B anything is known. */
  readonly visaUnknown: number;
}

/** A state or a city, as map and table both show it. */
export interface PlaceRow extends Counts {
  /** USPS code of a state, or `Brooklyn, NY`; empty for the programs of a state whose city is not known. */
  readonly key: string;
  readonly name: string;
  /** Where a city lies; null for a state, and for a city without coordinates. */
  readonly place: Program['place'];
}

/** The first colour and shape that fits: one of the city's programs is in the list; could be; none can. */
export type RowStanding = 'list' | 'possible' | 'closed' | 'unsorted';

export function standingOfRow({ programs, inList, closed }: Counts): RowStanding {
  if (inList === null || closed === null) return 'unsorted';
  return inList > 0 ? 'list' : closed < programs ? 'possible' : 'closed';
}

type Context = Pick<FilterContext, 'traitsOf' | 'hasList'>;

/** A row for every state with programs, by name. */
export function stateRows(programs: readonly Program[], context: Context): readonly PlaceRow[] {
  return rowsBy(programs, context, ({ state }) => state)
    .map(([key, counts]) => ({ ...counts, key, name: STATE_NAMES[key] ?? key, place: null }))
    .sort(byName);
}

/** A row for every city, of one state or of all, by name; last, in one row, those whose city is not known. */
export function cityRows(programs: readonly Program[], context: Context, state?: string): readonly PlaceRow[] {
  const held = state === undefined ? programs : programs.filter((program) => program.state === state);
  const places = new Map(
    held.flatMap((program) =>
      program.city === null || program.place === null ? [] : [[placeOf(program), program.place] as const],
    ),
  );
  const rows = rowsBy(held, context, (program) => (program.city === null ? '' : placeOf(program))).map(
    ([key, counts]) => ({
      ...counts,
      key,
      name: key === '' ? 'City not known' : state === undefined ? key : key.slice(0, -4),
      place: places.get(key) ?? null,
    }),
  );
  return [...rows.filter(({ key }) => key !== '').sort(byName), ...rows.filter(({ key }) => key === '')];
}

/** The sum of the rows. */
export function sumOf(rows: readonly Counts[]): Counts {
  const sum = (count: (row: Counts) => number | null) =>
    rows.reduce<number | null>((total, row) => {
      const more = count(row);
      return total === null || more === null ? null : total + more;
    }, 0);
  return {
    programs: sum((row) => row.programs) ?? 0,
    inList: sum((row) => row.inList),
    closed: sum((row) => row.closed),
    visaUnknown: sum((row) => row.visaUnknown) ?? 0,
  };
}

function rowsBy(
  programs: readonly Program[],
  { traitsOf, hasList }: Context,
  keyOf: (program: Program) => string,
): readonly (readonly [key: string, counts: Counts])[] {
  return [...grouped(programs, keyOf)].map(([key, held]) => {
    const traits = held.map(traitsOf);
    const standing = (one: 'list' | 'closed') =>
      hasList ? traits.filter(({ standings }) => standings.has(one)).length : null;
    return [
      key,
      {
        programs: held.length,
        inList: standing('list'),
        closed: standing('closed'),
        visaUnknown: traits.filter(({ j1, h1b }) => j1 === 'unknown' && h1b === 'unknown').length,
      },
    ];
  });
}

function byName(a: PlaceRow, b: PlaceRow): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
