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
      <p>This address leads nowhere. What you noted is safe.</p>
      <div className={buttons.row}>
        <Link href="/" className={buttons.main}>
          To Today
        </Link>
      </div>
    </div>
  );
}
