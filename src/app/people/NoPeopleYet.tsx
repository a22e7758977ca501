import { Link } from 'wouter';
import buttons from '../parts/buttons.module.css';
import styles from './NoPeopleYet.module.css';

/** Before the first person: where people come from. */
export function NoPeopleYet() {
  return (
    <section className={styles.empty} aria-labelledby="nobody">
      <h2 id="nobody">Nobody here yet</h2>
      <p>
        Everybody you log on Today is listed here, with all that was between you. You can also bring your contacts or
        your LinkedIn connections: they wait in the background until you choose somebody.
      </p>
      <div className={buttons.row}>
        <Link href="/today" className={buttons.main}>
          Log somebody
        </Link>
        <Link href="~/sample/resident/people" className={`${buttons.quiet} ${buttons.small}`}>
          Look at a sample
        </Link>
      </div>
    </section>
  );
}
