import styles from './ComparisonTable.module.css';
import { type Column, tableRows } from './comparison.ts';

/** The answers as they are beside each what-if. */
export function ComparisonTable({ columns }: { readonly columns: readonly Column[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways on a phone must be reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label="Comparison, can be scrolled sideways">
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tableRows(columns).map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map(({ id }, place) => (
                <td key={id}>{cells[place]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
