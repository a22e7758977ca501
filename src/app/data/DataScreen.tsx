import { Link } from 'wouter';
import buttons from '../parts/buttons.module.css';
import { useSession } from '../session/session.ts';
import { useScreen } from '../shell/useScreen.ts';
import { Backup } from './Backup.tsx';
import styles from './DataScreen.module.css';
import { Erase } from './Erase.tsx';
import { Exports } from './Exports.tsx';
import { OnDevice } from './OnDevice.tsx';
import { Restore } from './Restore.tsx';
import { Unreadable } from './Unreadable.tsx';

/** What the device holds: take it with you, bring it in, delete it. */
export function DataScreen() {
  const heading = useScreen('Your data');
  const { sample } = useSession();
  return (
    <div className={styles.data}>
      <h1 ref={heading} tabIndex={-1}>
        Your data
      </h1>
      {sample === null ? (
        <>
          <p className={styles.lead}>
            Everything you enter is on this device, in this browser, and nowhere else. Prelude sends nothing.
          </p>
          <Unreadable />
          <div className={styles.columns}>
            <div className={styles.column}>
              <Backup />
              <Restore />
            </div>
            <div className={styles.column}>
              <Exports />
              <OnDevice />
              <Erase />
            </div>
          </div>
        </>
      ) : (
        <>
          <p className={styles.lead}>This is a sample. Nothing of it is kept, so there is nothing to back up.</p>
          <div className={buttons.row}>
            <Link href="~/data" className={buttons.other}>
              To your own data
            </Link>
          </div>
        </>
      )}
    </div>
  );
}
