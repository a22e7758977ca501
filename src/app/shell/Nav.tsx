import { Link, useLocation } from 'wouter';
import styles from './Nav.module.css';
import { NavIcon } from './NavIcon.tsx';

interface Tab {
  readonly href: string;
  readonly name: string;
  readonly icon: Parameters<typeof NavIcon>[0]['name'];
  /** Addresses that belong to it; longer ones below them do, too. */
  readonly holds: readonly string[];
}

const TABS: readonly Tab[] = [
  { href: '/', name: 'Today', icon: 'today', holds: ['/today'] },
  { href: '/people', name: 'People', icon: 'people', holds: ['/people'] },
  { href: '/pick', name: 'Pick', icon: 'pick', holds: ['/pick'] },
  {
    href: '/more',
    name: 'More',
    icon: 'more',
    holds: ['/more', '/loops', '/entry', '/blocks', '/profile', '/data', '/about'],
  },
];

function isWithin(location: string, { href, holds }: Tab): boolean {
  return location === href || holds.some((place) => location === place || location.startsWith(`${place}/`));
}

/** Between the screens: under the thumb on a phone, above the page where there is room. */
export function Nav() {
  const [location] = useLocation();
  return (
    <nav className={styles.nav} aria-label="Screens">
      <ul className={styles.list}>
        {TABS.map((tab) => {
          const current = location === tab.href ? 'page' : isWithin(location, tab) ? 'true' : undefined;
          return (
            <li key={tab.href}>
              <Link href={tab.href} className={styles.link} aria-current={current}>
                <NavIcon name={tab.icon} />
                {tab.name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
