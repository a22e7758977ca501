import { Link } from 'wouter';
import buttons from '../parts/buttons.module.css';
import styles from './FirstSteps.module.css';

/** Before the first person: what to do first, and a year to look at. */
export function FirstSteps() {
  return (
    <section className={styles.first} aria-labelledby="first">
      <h2 id="first">Start with one person</h2>
      <p>
        Write the name of somebody who taught you today, tap what happened, tap Done. Then add your rotation block with
        its team, and the people you work with are here for you to tap.
      </p>
      <div className={buttons.row}>
        <Link href="/blocks" className={`${buttons.other} ${buttons.small}`}>
          Add your block
        </Link>
        <Link href="/people/bring" className={`${buttons.other} ${buttons.small}`}>
          Bring your people
        </Link>
        <Link href="~/sample/resident" className={`${buttons.quiet} ${buttons.small}`}>
          Look at a sample year
        </Link>
      </div>
    </section>
  );
}
