import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import buttons from '../parts/buttons.module.css';
import styles from './OfflineNotices.module.css';
import { offline } from './offline.ts';
import { UpdateBar } from './UpdateBar.tsx';

/**
 * A line above the screen when a newer version is ready, and once when everything is on the device.
 * It appears only with another screen or when somebody comes back to the window: nothing moves under a thumb.
 */
export function OfflineNotices() {
  const now = useSyncExternalStore(offline.subscribe, offline.state);
  const [location] = useLocation();
  const [shown, setShown] = useState(offline.state);
  const [closed, setClosed] = useState<string | null>(null);

  useEffect(() => {
    offline.start();
    const look = () => {
      if (document.visibilityState === 'visible') setShown(offline.state());
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is the moment
  useEffect(() => setShown(offline.state()), [location]);

  const update = shown.update !== 'none' && closed !== now.update;
  const ready = !update && shown.ready === 'just-now' && closed === null;
  return (
    <div role="status" className={styles.place} data-print="hide">
      {update ? <UpdateBar update={now.update} onLater={() => setClosed(now.update)} /> : null}
      {ready ? (
        <aside className={styles.bar} aria-label="Offline">
          <p>Prelude is on this device now. It opens without a network, too.</p>
          <button type="button" className={`${buttons.quiet} ${buttons.small}`} onClick={() => setClosed('ready')}>
            Good
          </button>
        </aside>
      ) : null}
    </div>
  );
}
