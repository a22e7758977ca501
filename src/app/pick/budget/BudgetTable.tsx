import { memo } from 'react';
import { dollars } from '../../words/dollars.ts';
import styles from './BudgetTable.module.css';
import type { BudgetRow } from './budget-rows.ts';
import { middleInWords, rangeInWords } from './budget-words.ts';

interface Props {
  readonly rows: readonly BudgetRow[];
  /** The list's own length. */
  readonly own: number;
}

/** The chart's marks as numbers. */
export const BudgetTable = memo(function BudgetTable({ rows, own }: Props) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Programs</th>
          <th scope="col">Cost</th>
          <th scope="col">Chance of matching</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.applications} className={row.applications === own ? styles.now : undefined}>
            <th scope="row">
              {row.applications}
              {row.applications === own ? <span className={styles.mark}> your list</span> : null}
            </th>
            <td>{dollars(row.costUsd)}</td>
            <td>
              {rangeInWords(row)}
              {row.chance.median === null ? null : <span className={styles.middle}> {middleInWords(row)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});
