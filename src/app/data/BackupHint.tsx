import { SETTINGS_ID } from '../../network/records/settings.ts';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import { useOwnStore } from '../session/own-store.ts';
import { useSession } from '../session/session.ts';
import { backupAge } from './backup-age.ts';
import styles from './Hint.module.css';
import { backupHintIsDue, backupHintRestsUntil } from './hint-times.ts';
import { InstallHint } from './InstallHint.tsx';
import { useBackup } from './useBackup.ts';

/** For the home screen: a word on keeping what was entered, when it is due; one hint at a time, none in a sample. */
export function BackupHint() {
  const { sample, today } = useSession();
  const { journal } = useNetwork();
  const { store } = useOwnStore();
  const backUp = useBackup();
  if (sample !== null) return null;
  const { settings } = journal;
  if (!backupHintIsDue({ entries: journal.entries.size, settings, today })) return <InstallHint />;
  return (
    <aside className={styles.hint} aria-label="Backup">
      <p>
        <b>{backupAge(settings.lastBackupOn, today)}.</b> What you log is on this device alone.
      </p>
      <div className={buttons.row}>
        <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={() => backUp()}>
          Download
        </button>
        <button
          type="button"
          className={`${buttons.quiet} ${buttons.small}`}
          onClick={() => store.change('settings', SETTINGS_ID, { backupHintAfter: backupHintRestsUntil(today) })}
        >
          Not now
        </button>
      </div>
    </aside>
  );
}
