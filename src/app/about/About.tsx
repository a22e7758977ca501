import { Link } from 'wouter';
import { useSession } from '../session/session.ts';
import { useScreen } from '../shell/useScreen.ts';
import { SampleLinks } from '../welcome/SampleLinks.tsx';
import styles from './About.module.css';
import { Credits } from './Credits.tsx';
import { ModelWords } from './ModelWords.tsx';

/** What this is and rests on, and what the device holds. */
export function About() {
  const heading = useScreen('About');
  const { sample } = useSession();
  return (
    <div className={styles.about}>
      <h1 ref={heading} tabIndex={-1}>
        About Prelude
      </h1>
      <div className={styles.columns}>
        <div className={styles.column}>
          <ModelWords />
        </div>
        <div className={styles.column}>
          {sample === null ? (
            <section className={styles.section} aria-labelledby="data">
              <h2 id="data">Your data</h2>
              <p>Everything you enter is on this device, in this browser, and nowhere else. Prelude sends nothing.</p>
              <p>
                <Link href="/data">Back it up, take it elsewhere or delete it</Link>
              </p>
            </section>
          ) : null}
          <Credits />
          {sample === null ? (
            <section className={styles.section} aria-labelledby="samples">
              <h2 id="samples">See a sample</h2>
              <p>Invented people, opened in memory. Your own answers stay as they are.</p>
              <SampleLinks />
            </section>
          ) : null}
        </div>
      </div>
    </div>
  );
}
