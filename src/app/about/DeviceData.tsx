import { useState } from 'react';
import buttons from '../parts/buttons.module.css';
import { useOwnStore } from '../session/own-store.ts';
import { useSession } from '../session/session.ts';
import { downloadText } from '../storage/download.ts';
import styles from './About.module.css';
import { EraseDialog } from './EraseDialog.tsx';
import { ImportBackup } from './ImportBackup.tsx';
import { KeepOnDevice } from './KeepOnDevice.tsx';
import { Unreadable } from './Unreadable.tsx';

/** What the device holds: take it with you, bring it in, delete it. */
export function DeviceData() {
  const { store } = useOwnStore();
  const { today } = useSession();
  const [erasing, setErasing] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="data">
      <h2 id="data">Your data</h2>
      <p>
        Everything you enter is on this device, in this browser, and nowhere else. Prelude sends nothing. Take a backup
        now and then.
      </p>
      <Unreadable />
      <KeepOnDevice />
      <div className={buttons.row}>
        <button
          type="button"
          className={buttons.other}
          onClick={() => downloadText(`prelude-backup-${today}.json`, store.exportBackup())}
        >
          Download a backup
        </button>
      </div>
      <ImportBackup />
      <div className={buttons.row}>
        <button type="button" className={buttons.quiet} onClick={() => setErasing(true)}>
          Delete everything on this device
        </button>
      </div>
      <EraseDialog open={erasing} onClose={() => setErasing(false)} />
    </section>
  );
}
