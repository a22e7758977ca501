import { memo, useMemo } from 'react';
import { type PlaceRow, type RowStanding, standingOfRow } from '../place-rows.ts';
import { marksPath } from './mark-path.ts';
import styles from './ProgramMap.module.css';

/** A state or city with its numbers, where it lies on the map. */
export interface PlacedRow {
  readonly row: PlaceRow;
  readonly key: string;
  readonly at: readonly [x: number, y: number];
}

interface Props {
  readonly cities: readonly PlacedRow[];
  /** Square units of the frame for one program. */
  readonly area: number;
}

/** What is in the list lies above the rest. */
const FROM_BELOW: readonly RowStanding[] = ['unsorted', 'closed', 'possible', 'list'];

/** All cities: the area of a mark is the number of programs, its shape and colour how they stand. */
export const CityMarks = memo(function CityMarks({ cities, area }: Props) {
  const paths = useMemo(
    () =>
      FROM_BELOW.map((standing) => {
        const alike = cities.filter(({ row }) => standingOfRow(row) === standing);
        return [
          standing,
          marksPath(
            standing,
            alike.map(({ row, at }) => ({ at, area: area * row.programs })),
          ),
        ] as const;
      }),
    [cities, area],
  );
  return (
    <g className={styles.marks}>
      {paths.map(([standing, d]) => (
        <path key={standing} d={d} className={`${styles.mark} ${styles[standing]}`} data-standing={standing} />
      ))}
    </g>
  );
});

const LEGEND: readonly (readonly [RowStanding, string])[] = [
  ['list', 'A program there is in your list'],
  ['possible', 'Possible'],
  ['closed', 'All closed to you'],
];

/** What the marks mean. */
export function MarksLegend({ hasList }: { readonly hasList: boolean }) {
  const lines = hasList ? LEGEND : ([['unsorted', 'Programs; no list yet']] as const);
  return (
    <ul className={styles.legend}>
      {lines.map(([standing, words]) => (
        <li key={standing}>
          <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
            <path
              d={marksPath(standing, [{ at: [0, 0], area: 80 }])}
              className={`${styles.mark} ${styles[standing]}`}
            />
          </svg>
          {words}
        </li>
      ))}
      <li>The larger, the more programs in that city.</li>
    </ul>
  );
}
