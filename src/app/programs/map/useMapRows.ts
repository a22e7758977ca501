import { useMemo } from 'react';
import type { Program } from '../../../catalogue/program.ts';
import { cityRows, standingOfRow, stateRows } from '../place-rows.ts';
import type { FilterContext } from '../traits.ts';
import type { PlacedRow } from './CityMarks.tsx';
import { placer } from './projection.ts';
import type { StatesMap } from './read-map.ts';

/** States and cities of the programs with their numbers, and where they lie on the map. */
export function useMapRows(map: StatesMap, programs: readonly Program[], context: FilterContext) {
  const put = useMemo(() => placer(map.projection), [map]);
  const { traitsOf, hasList } = context;
  const counted = useMemo(() => ({ traitsOf, hasList }), [traitsOf, hasList]);
  const states = useMemo(() => stateRows(programs, counted), [programs, counted]);
  const cities = useMemo(() => cityRows(programs, counted), [programs, counted]);
  const placedStates = useMemo(() => {
    const boxes = new Map(map.states.map(({ code, box }) => [code, box]));
    return states.flatMap((row): PlacedRow[] => {
      const [left, top, right, bottom] = boxes.get(row.key) ?? [];
      if (left === undefined || top === undefined || right === undefined || bottom === undefined) return [];
      return [{ row, key: row.key, at: [(left + right) / 2, (top + bottom) / 2] }];
    });
  }, [map, states]);
  const placedCities = useMemo(
    () =>
      cities
        .flatMap((row): PlacedRow[] => {
          const at = row.place === null ? null : put(row.place.longitude, row.place.latitude);
          return at === null ? [] : [{ row, key: row.key, at }];
        })
        // What is in the list lies above the rest, and a small mark above a large one.
        .sort((a, b) => listedFirst(a) - listedFirst(b) || b.row.programs - a.row.programs),
    [cities, put],
  );
  return { counted, states, placedStates, placedCities };
}

function listedFirst({ row }: PlacedRow): number {
  return Number(standingOfRow(row) === 'list');
}
