import { useState } from 'react';
import buttons from '../parts/buttons.module.css';
import styles from './DataScreen.module.css';
import { EraseDialog } from './EraseDialog.tsx';

/** The way out. */
export function Erase() {
  const [erasing, setErasing] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="erase-section">
      <h2 id="erase-section">Delete</h2>
      <p>For a device that is not yours, or when you are done.</p>
      <div className={buttons.row}>
        <button type="button" className={buttons.quiet} onClick={() => setErasing(true)}>
          Delete everything on this device
        </button>
      </div>
      <EraseDialog open={erasing} onClose={() => setErasing(false)} />
    </section>
  );
}
