import styles from './About.module.css';

/** Where the facts come from, and how to have one corrected. */
export function Credits() {
  return (
    <section className={styles.section} aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ul className={styles.list}>
        <li>
          Programs and tracks: NRMP program directory (October 2024) and the programs’ own websites (October 2026).
        </li>
        <li>
          Visas, types and limits: a public list of single reports, shown as <i>reported</i>, and programs’ own pages.
        </li>
        <li>
          Hospitals: CMS cost reports, public domain. H-1B: U.S. Department of Labor disclosure data, public domain.
        </li>
        <li>
          Places:{' '}
          <a href="https://www.geonames.org/" target="_blank" rel="noreferrer">
            GeoNames
          </a>
          ,{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" target="_blank" rel="noreferrer">
            CC BY 4.0
          </a>
          . Outlines of the states: U.S. Census Bureau, public domain, by way of us-atlas (ISC licence).
        </li>
        <li>
          Match results: single figures published by the NRMP. Fees, signals and calendar: named beside each figure.
        </li>
      </ul>
      <h3>Is something wrong?</h3>
      <p>
        If a fact about a program is out of date, enter what you found with “I checked”: it counts for you at once. To
        have it corrected for everybody, send the program’s ACGME number, the fact and the page that shows it to whoever
        hosts this copy of Prelude, or open an issue where its source code is kept.
      </p>
    </section>
  );
}
