import { type Counts, type PlaceRow, sumOf } from '../place-rows.ts';
import styles from './ProgramMap.module.css';

interface Props {
  readonly rows: readonly PlaceRow[];
  /** What the rows are: `State` or `City`. */
  readonly head: 'State' | 'City';
  readonly caption: string;
  readonly isChosen: (key: string) => boolean;
  readonly onChoose: (key: string) => void;
}

/** The map's numbers as a table; a name filters as its place on the map does. */
export function MapTable({ rows, head, caption, isChosen, onChoose }: Props) {
  const hasList = rows.every(({ inList }) => inList !== null);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">Programs</th>
          {hasList ? <th scope="col">In your list</th> : null}
          {hasList ? <th scope="col">Closed</th> : null}
          <th scope="col">Visa not known</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-place={row.key}>
            <th scope="row">
              {row.key === '' ? (
                row.name
              ) : (
                <button
                  type="button"
                  className={styles.place}
                  aria-pressed={isChosen(row.key)}
                  onClick={() => onChoose(row.key)}
                >
                  {row.name}
                </button>
              )}
            </th>
            <Cells counts={row} hasList={hasList} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All</th>
          <Cells counts={sumOf(rows)} hasList={hasList} />
        </tr>
      </tfoot>
    </table>
  );
}

function Cells({ counts, hasList }: { readonly counts: Counts; readonly hasList: boolean }) {
  return (
    <>
      <td>{counts.programs}</td>
      {hasList ? <td>{counts.inList}</td> : null}
      {hasList ? <td>{counts.closed}</td> : null}
      <td>{counts.visaUnknown}</td>
    </>
  );
}
