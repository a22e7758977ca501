import styles from './DataScreen.module.css';
import { KeepOnDevice } from './KeepOnDevice.tsx';
import { OfflineLine } from './OfflineLine.tsx';

/** How well it is kept here: whether the browser may clear it, and whether the app opens without a network. */
export function OnDevice() {
  return (
    <section className={styles.section} aria-labelledby="on-device">
      <h2 id="on-device">On this device</h2>
      <OfflineLine />
      <KeepOnDevice />
    </section>
  );
}
