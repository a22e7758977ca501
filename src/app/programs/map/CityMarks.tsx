import { type SymbolType, symbol, symbolCircle, symbolDiamond2, symbolTimes } from 'd3-shape';
import { memo } from 'react';
import { type PlaceRow, type RowStanding, standingOfRow } from '../place-rows.ts';
import styles from './ProgramMap.module.css';

const SHAPES: Readonly<Record<RowStanding, SymbolType>> = {
  list: symbolDiamond2,
  possible: symbolCircle,
  closed: symbolTimes,
  unsorted: symbolCircle,
};

/** A mark whose area stands for so many programs; `area` is square pixels for one. */
function pathOf(standing: RowStanding, programs: number, area: number): string {
  return symbol(SHAPES[standing], Math.round(area * programs))() ?? '';
}

interface MarkProps {
  readonly x: number;
  readonly y: number;
  /** Frame units a pixel is wide. */
  readonly unit: number;
  readonly standing: RowStanding;
  readonly programs: number;
  readonly area: number;
}

/** One city. Drawn in pixels, so that it stays as large while the map comes closer. */
export const CityMark = memo(function CityMark({ x, y, unit, standing, programs, area }: MarkProps) {
  return (
    <path
      d={pathOf(standing, programs, area)}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${unit.toFixed(3)})`}
      className={`${styles.mark} ${styles[standing]}`}
      data-standing={standing}
    />
  );
});

export interface PlacedRow {
  readonly row: PlaceRow;
  readonly key: string;
  readonly at: readonly [x: number, y: number];
}

interface Props {
  readonly cities: readonly PlacedRow[];
  readonly unit: number;
  readonly area: number;
}

/** All cities; the large ones first, so that none hides a small one. */
export function CityMarks({ cities, unit, area }: Props) {
  return (
    <g className={styles.marks}>
      {cities.map(({ row, key, at: [x, y] }) => (
        <CityMark key={key} x={x} y={y} unit={unit} standing={standingOfRow(row)} programs={row.programs} area={area} />
      ))}
    </g>
  );
}

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
            <path d={pathOf(standing, 1, 80)} className={`${styles.mark} ${styles[standing]}`} />
          </svg>
          {words}
        </li>
      ))}
      <li>The larger, the more programs in that city.</li>
    </ul>
  );
}
