import { Link, useLocation } from 'wouter';
import styles from './Nav.module.css';
import { NavIcon } from './NavIcon.tsx';
import { isWithin, TABS } from './nav-tabs.ts';

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
