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
            Make this year lead to the next one
          </h1>
          <p className={styles.lead}>
            For international graduates in a preliminary medicine year: keep the people who teach you, close the loops
            you open, and know which programs to apply to, and why.
          </p>
          <div className={styles.starts}>
            <Link href="/start" className={`${buttons.main} ${styles.start}`}>
              Start with five questions
            </Link>
            <Link href="/today" className={`${buttons.other} ${styles.second}`}>
              Log who taught you today
            </Link>
            <Link href="/profile" className={`${buttons.other} ${styles.second}`}>
              Answer ten questions for your list
            </Link>
          </div>
          <p className={styles.promise}>No account. Works without a network. Nothing leaves this device.</p>
        </div>
      </section>
      <ul className={styles.points}>
        <li>
          <h2>Ten seconds between two pages</h2>
          <p>A person, one tap for what happened, done. The teaching point comes back when you can close the loop.</p>
        </li>
        <li>
          <h2>Every program has a reason</h2>
          <p>
            The whole catalogue is looked at. You see why one is in, why another is out, and where each fact was read.
          </p>
        </li>
        <li>
          <h2>What is not known stays unknown</h2>
          <p>Chances come as ranges, facts with source and date. The list tells you which question is worth asking.</p>
        </li>
      </ul>
      <section className={styles.samples} aria-labelledby="samples">
        <h2 id="samples">See a sample</h2>
        <p>Invented people. Look around, change what you like, close it again: nothing of it is kept.</p>
        <SampleLinks />
      </section>
    </div>
  );
}
