import { Link } from 'wouter';
import buttons from '../parts/buttons.module.css';
import { useScreen } from '../shell/useScreen.ts';
import { Dawn } from './Dawn.tsx';
import { SampleLinks } from './SampleLinks.tsx';
import styles from './Welcome.module.css';

/** Before the first answer: what this is, that it stays here, and the one thing to do. */
export function Welcome() {
  const heading = useScreen('Welcome');
  return (
    <div className={styles.welcome}>
      <section className={styles.hero}>
        <Dawn />
        <div className={styles.words}>
          <h1 ref={heading} tabIndex={-1}>
            Know where to apply, and why
          </h1>
          <p className={styles.lead}>
            Prelude turns ten answers into your list of internal medicine programs: where to send your signals, what it
            costs, and the honest chance.
          </p>
          <Link href="/profile" className={`${buttons.main} ${styles.start}`}>
            Answer ten questions
          </Link>
          <p className={styles.promise}>No account. Nothing leaves this device.</p>
        </div>
      </section>
      <ul className={styles.points}>
        <li>
          <h2>Every program has a reason</h2>
          <p>
            The whole catalogue is looked at. You see why one is in, why another is out, and where each fact was read.
          </p>
        </li>
        <li>
          <h2>Chances come as ranges</h2>
          <p>Public figures allow no more. You see how wide the range is and what it rests on.</p>
        </li>
        <li>
          <h2>What is not known stays unknown</h2>
          <p>The list tells you which question is worth asking next. Your answer changes it at once.</p>
        </li>
      </ul>
      <section className={styles.samples} aria-labelledby="samples">
        <h2 id="samples">See a sample</h2>
        <p>Three invented people. Look around, change what you like, close it again: nothing of it is kept.</p>
        <SampleLinks />
      </section>
    </div>
  );
}
