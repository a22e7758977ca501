import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useNetwork } from '../session/network.ts';
import { useSession } from '../session/session.ts';
import { backupAge } from './backup-age.ts';
import styles from './DataScreen.module.css';
import { SealForm } from './SealForm.tsx';
import { useBackup } from './useBackup.ts';

/** One file with everything, plain or encrypted. */
export function Backup() {
  const { journal } = useNetwork();
  const { today } = useSession();
  const backUp = useBackup();
  return (
    <section className={styles.section} aria-labelledby="backup">
      <h2 id="backup">Backup</h2>
      <p>One file with everything: people, moments, blocks, answers. Keep it somewhere other than this device.</p>
      <p className={styles.age} role="status">
        {backupAge(journal.settings.lastBackupOn, today)}
      </p>
      <div className={buttons.row}>
        <button type="button" className={buttons.main} onClick={() => backUp()}>
          Download a backup
        </button>
      </div>
      <Disclosure title="Encrypt it with a passphrase">
        <SealForm seal={backUp} />
      </Disclosure>
    </section>
  );
}
