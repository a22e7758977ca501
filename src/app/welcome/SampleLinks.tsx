import { Link } from 'wouter';
import { SAMPLES } from '../session/samples.ts';
import styles from './SampleLinks.module.css';

/** The invented people, each opening in memory under an address of its own. */
export function SampleLinks() {
  return (
    <ul className={styles.samples}>
      {SAMPLES.map(({ name, title, who, start }) => (
        <li key={name}>
          <Link href={`~/sample/${name}${start}`} className={styles.sample}>
            <span className={styles.title}>{title}</span>
            <span className={styles.who}>{who}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
