import type { PickResult } from '../../loop/pick/result.ts';
import { placeOf } from '../words/place.ts';
import { useHost } from './host-context.ts';
import styles from './ListMoves.module.css';
import { pageOf } from './page-of.ts';
import { usePreviewLength } from './preview.ts';

const MOST = 8;

/** While the budget moves: the programs that would come in, in the order of worth. Those that would leave are marked in their lines. */
export function ListMoves({ result }: { readonly result: PickResult }) {
  const { programs } = useHost();
  const length = usePreviewLength();
  const own = result.list.length;
  if (length === null || length <= own) return null;
  const { page, left } = pageOf(result.notChosen.slice(0, length - own), MOST);
  return (
    <div className={styles.moves}>
      <h3>
        Would come in <span className={styles.soft}>{length - own}</span>
      </h3>
      <ul>
        {page.map(({ acgmeId }) => {
          const program = programs.get(acgmeId);
          return (
            <li key={acgmeId}>
              <b>{program?.institution ?? acgmeId}</b>
              {program === undefined ? null : <span className={styles.soft}> {placeOf(program)}</span>}
            </li>
          );
        })}
      </ul>
      {left === 0 ? null : <p className={styles.soft}>and {left} more</p>}
    </div>
  );
}
