import { Link } from 'wouter';
import styles from './YearScreen.module.css';

interface Props {
  readonly title: string;
  readonly state: string;
  readonly isThere: boolean;
  /** Sentences; empty ones are left out. */
  readonly shows: readonly string[];
  readonly screen: string;
}

/** Something a year or a route needs: how far it is, and the way to it. */
export function NeedRow({ title, state, isThere, shows, screen }: Props) {
  return (
    <li className={styles.need}>
      <Link href={screen} className={styles.needTitle}>
        {title}
      </Link>
      <span className={`${styles.state} ${isThere ? styles.there : ''}`}>
        {isThere ? (
          <svg width="14" height="14" viewBox="0 0 18 18" aria-hidden="true">
            <path
              d="m3.5 9.5 3.5 3.5 7.5-8"
              fill="none"
              stroke="currentColor"
              strokeWidth="2.5"
              strokeLinecap="round"
            />
          </svg>
        ) : null}
        {state}
      </span>
      <p className="aside">{shows.filter((sentence) => sentence !== '').join(' ')}</p>
    </li>
  );
}
