import { Link } from 'wouter';
import buttons from '../parts/buttons.module.css';
import { useScreen } from '../shell/useScreen.ts';
import styles from './About.module.css';

/** An address that leads nowhere. */
export function NotFound() {
  const heading = useScreen('Not found');
  return (
    <div className={styles.about}>
      <h1 ref={heading} tabIndex={-1}>
        Nothing here
      </h1>
      <p>This address leads nowhere. Your answers are safe.</p>
      <div className={buttons.row}>
        <Link href="/pick" className={buttons.main}>
          To your list
        </Link>
      </div>
    </div>
  );
}
