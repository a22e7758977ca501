import styles from './About.module.css';

/** What the model is, what it is not, how to read it. */
export function ModelWords() {
  return (
    <>
      <section className={styles.section} aria-labelledby="is">
        <h2 id="is">What it is</h2>
        <p>
          A model of two steps: a program invites you, and after the interview it ranks you high enough. It is fitted to
          the public results of the Match for international graduates. Then it looks for the list that gives the best
          chance of at least one match, within what you want to spend.
        </p>
        <p>
          Everything you see comes from a stated formula and stated sources. The same answers always give the same list.
          No text is generated, nothing is guessed about you.
        </p>
      </section>
      <section className={styles.section} aria-labelledby="is-not">
        <h2 id="is-not">What it is not</h2>
        <ul className={styles.list}>
          <li>Not a forecast of your year. For one person the honest range is about twelve points to each side.</li>
          <li>
            Not complete. For many programs the visa they sponsor, their limits and their share of IMGs are unknown.
          </li>
          <li>
            Not a verdict. It does not see your letters, your interviews, your research or the people who speak for you.
          </li>
          <li>Not official. It has no tie to the NRMP, the AAMC, the ACGME or any program.</li>
        </ul>
      </section>
      <section className={styles.section} aria-labelledby="read">
        <h2 id="read">How to read it</h2>
        <ul className={styles.list}>
          <li>
            A <b>plausible range</b> is what 200 versions of the model say, without the twenty lowest and the twenty
            highest. All of them fit the public figures. It is not a confidence interval.
          </li>
          <li>
            <b>Known, reported, unknown</b>: each fact shows how it is known and when. A missing fact is unknown, never
            “no”.
          </li>
          <li>
            <b>Assumed</b> means that no public figure stands behind an effect, only its direction is agreed on.
          </li>
          <li>
            Programs of which the model knows the same form <b>one group</b>. Choose among them by what you like.
          </li>
        </ul>
      </section>
    </>
  );
}
