import { Link, useLocation } from 'wouter';
import styles from './Nav.module.css';
import { NavIcon } from './NavIcon.tsx';

const SCREENS = [
  { href: '/pick', name: 'Pick', icon: 'pick' },
  { href: '/profile', name: 'Profile', icon: 'profile' },
  { href: '/about', name: 'About', icon: 'about' },
] as const;

/** Between the screens: under the thumb on a phone, above the page where there is room. */
export function Nav() {
  const [location] = useLocation();
  return (
    <nav className={styles.nav} aria-label="Screens">
      <ul className={styles.list}>
        {SCREENS.map(({ href, name, icon }) => (
          <li key={href}>
            <Link href={href} className={styles.link} aria-current={location === href ? 'page' : undefined}>
              <NavIcon name={icon} />
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
