import { RangeBar } from '../parts/RangeBar.tsx';
import styles from './ComparisonBars.module.css';
import { type Column, chanceRow } from './comparison.ts';

/** The chances beside each other as bars; the table below holds the same numbers. */
export function ComparisonBars({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <div className={styles.bars} aria-hidden="true">
      {columns.map((column, place) => {
        const row = chanceRow(column);
        return (
          <div key={column.id} className={styles.bar} data-column={column.id}>
            <span className={styles.name}>{column.name}</span>
            {row === null ? (
              <span className={styles.name}>…</span>
            ) : (
              <RangeBar
                low={row.low}
                high={row.high}
                {...(row.median === null ? { look: 'open' as const } : { median: row.median })}
                scale={place === columns.length - 1}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
