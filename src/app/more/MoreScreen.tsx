import { Link } from 'wouter';
import { useSession } from '../session/session.ts';
import { useScreen } from '../shell/useScreen.ts';
import styles from './MoreScreen.module.css';

interface Place {
  readonly href: string;
  readonly name: string;
  readonly what: string;
  /** Not in a sample: it concerns the device. */
  readonly own?: true;
}

const PLACES: readonly Place[] = [
  { href: '/loops', name: 'Open loops', what: 'What you heard, asked, promised – and what is still open.' },
  { href: '/blocks', name: 'Rotation blocks', what: 'Your year, the teams, shift times and days off.' },
  { href: '/profile', name: 'Your ten answers', what: 'What Pick knows about you.' },
  { href: '/data', name: 'Your data', what: 'Backup, restore, export, delete.', own: true },
  { href: '/about', name: 'About Prelude', what: 'What it rests on, how sure it is, samples to look at.' },
];

/** Everything that has no place of its own in the bar. */
export function MoreScreen() {
  const heading = useScreen('More');
  const { sample } = useSession();
  return (
    <div className={styles.more}>
      <h1 ref={heading} tabIndex={-1}>
        More
      </h1>
      <ul className={styles.list}>
        {PLACES.filter(({ own }) => sample === null || own === undefined).map(({ href, name, what }) => (
          <li key={href}>
            <Link href={href} className={styles.place}>
              <span className={styles.name}>{name}</span>
              <span className={styles.what}>{what}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
