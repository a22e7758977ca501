import { Link } from 'wouter';
import styles from './PickLinks.module.css';

const LINKS = [
  ['/programs', 'All programs, map'],
  ['/wishes', 'Your wishes'],
  ['/scenarios', 'What if'],
  ['/compare', 'Compare'],
  ['/take', 'Print or share'],
] as const;

/** The other rooms of Pick. */
export function PickLinks() {
  return (
    <nav className={styles.links} aria-label="More of Pick" data-print="hide">
      {LINKS.map(([href, name]) => (
        <Link key={href} href={href}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
