import { Link } from 'wouter';
import type { Route } from '../../network/year/routes.ts';
import { NeedRow } from './NeedRow.tsx';
import styles from './YearScreen.module.css';
import { NEED_STATES } from './year-words.ts';

/** Both ways to the goal beside each other: what each needs, and where one stands. */
export function RoutesBeside({ routes }: { readonly routes: readonly Route[] }) {
  const isChosen = routes.some(({ chosen }) => chosen);
  return (
    <section className={`${styles.section} ${styles.routes}`} aria-labelledby="routes">
      <h2 id="routes">Two routes</h2>
      {isChosen ? null : (
        <p className="aside">
          You need not decide yet. <Link href="/identity">Say which one is yours</Link> when you know.
        </p>
      )}
      <div className={styles.beside}>
        {routes.map(({ id, title, what, chosen, needs }) => (
          <section key={id} className={styles.section} aria-labelledby={`route-${id}`}>
            <div>
              <h3 id={`route-${id}`}>
                {title}
                {chosen ? <span className={styles.yours}>yours</span> : null}
              </h3>
              <p className="aside">{what}</p>
            </div>
            <ul className={styles.rows}>
              {needs.map(({ id: need, title: name, state, shows, screen }) => (
                <NeedRow
                  key={need}
                  title={name}
                  state={NEED_STATES[state]}
                  isThere={state === 'there'}
                  shows={[shows]}
                  screen={screen}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
