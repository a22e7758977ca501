import { OPENINGS_PAGES } from '../../network/leads/openings.ts';
import lists from '../loops/LoopsScreen.module.css';
import { dateInWords } from '../words/dates.ts';
import styles from './Leads.module.css';

/** Where openings are published: the user opens each, Prelude opens none. */
export function Openings() {
  return (
    <section className={`${lists.section} ${styles.text}`} aria-labelledby="openings">
      <h2 id="openings">Where openings are published</h2>
      <p className="soft">
        Opened by you, not checked by Prelude. A program’s own page is linked from its lead once you chose the program.
      </p>
      <ul className={lists.rows}>
        {OPENINGS_PAGES.map(({ name, url, what, listedOn }) => (
          <li key={url} className={lists.row}>
            <a href={url} target="_blank" rel="noreferrer" className={lists.title}>
              {name}
            </a>
            <p>{what}</p>
            <p className={lists.meta}>Official page · address noted {dateInWords(listedOn)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
