import type { PickResult } from '../../loop/pick/result.ts';
import { percent } from '../words/chance.ts';
import styles from './Frontier.module.css';
import { frontierRows } from './frontier-rows.ts';

interface Props {
  readonly frontier: PickResult['frontier'];
  readonly applications: number;
  readonly support: PickResult['summary']['support'];
}

/** What a shorter or longer list costs and gives. */
export function Frontier({ frontier, applications, support }: Props) {
  return (
    <section aria-labelledby="length" className={styles.section}>
      <h2 id="length">Chance by length of list</h2>
      {support === 'within' ? (
        <>
          <p className={styles.hint}>
            The best list of each length, middle of the plausible range. The differences are surer than the numbers
            themselves, whose range is as wide as above.
          </p>
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">Programs</th>
                  <th scope="col">Cost</th>
                  <th scope="col">Chance of matching</th>
                </tr>
              </thead>
              <tbody>
                {frontierRows(frontier, applications).map((row) => (
                  <tr key={row.applications} className={row.applications === applications ? styles.now : undefined}>
                    <th scope="row">
                      {row.applications}
                      {row.applications === applications ? <span className={styles.mark}> your list</span> : null}
                    </th>
                    <td>${row.costUsd.toLocaleString('en-US')}</td>
                    <td>about {percent(row.matchChance)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      ) : (
        <p className={styles.hint}>
          Your profile lies outside what the public figures cover, so single numbers by length would not be honest.
        </p>
      )}
    </section>
  );
}
