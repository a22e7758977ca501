import buttons from '../parts/buttons.module.css';
import { Notice } from '../parts/Notice.tsx';
import { useOwnStore } from '../session/own-store.ts';
import { useSession } from '../session/session.ts';
import { downloadText } from '../storage/download.ts';
import styles from './StorageNotice.module.css';

/** When the device keeps nothing, or a change was refused: what that means, and the backup as the way on. */
export function StorageNotice() {
  const { saving, sample, today } = useSession();
  const { store, notSaved } = useOwnStore();
  if (sample !== null) return null;
  const failed = typeof saving === 'object' ? saving.failed : null;
  const why = failed ?? notSaved?.message ?? null;
  if (why === null) return null;
  return (
    <div className={styles.notice}>
      <Notice tone="alarm" role="alert" title={failed === null ? 'Nothing is kept on this device' : 'Not saved'}>
        <p>{why}</p>
        <div className={buttons.row}>
          <button
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            onClick={() => downloadText(`prelude-backup-${today}.json`, store.exportBackup())}
          >
            Download a backup
          </button>
          {failed === null ? null : (
            <button
              type="button"
              className={`${buttons.other} ${buttons.small}`}
              onClick={() => void store.retry().catch(() => {})}
            >
              Try to save again
            </button>
          )}
        </div>
      </Notice>
    </div>
  );
}
