import { Link } from 'wouter';
import { useSession } from '../session/session.ts';
import styles from './SampleBanner.module.css';

/** Says on every screen of a sample that nobody real is shown and nothing is kept. */
export function SampleBanner() {
  const { sample } = useSession();
  if (sample === null) return null;
  return (
    <aside className={styles.banner} aria-label="Sample">
      <p>
        <b>A sample:</b> an invented person<span className={styles.who}> ({sample})</span>
        <span data-print="hide">. Nothing is kept.</span>
      </p>
      <Link href="~/" className={styles.close} data-print="hide">
        Close the sample
      </Link>
    </aside>
  );
}
