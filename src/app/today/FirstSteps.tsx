import { Link } from 'wouter';
import buttons from '../parts/buttons.module.css';
import styles from './FirstSteps.module.css';

/** Before the first answer: what to do first, and a year to look at. Logging somebody first is as good. */
export function FirstSteps() {
  return (
    <section className={styles.first} aria-labelledby="first">
      <h2 id="first">Start with five questions</h2>
      <p>Two minutes, and every answer may stay open. Then this page tells you what is worth doing today, and why.</p>
      <p>Or log first: the name of somebody who taught you today is enough.</p>
      <div className={buttons.row}>
        <Link href="/start" className={`${buttons.main} ${buttons.small}`}>
          Five questions
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
