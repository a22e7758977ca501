import { useOwnStore } from '../session/own-store.ts';
import { useSession } from '../session/session.ts';
import { useSaving } from '../session/useSaving.ts';
import { MendedNotice } from './MendedNotice.tsx';
import { NotOpenedNotice } from './NotOpenedNotice.tsx';
import { NotSavedNotice } from './NotSavedNotice.tsx';
import styles from './StorageNotice.module.css';

/** When the device keeps nothing, lost something, or refused a change: what that means, and the way on. */
export function StorageNotice() {
  const { sample } = useSession();
  const saving = useSaving();
  const { notSaved, recovered, mended } = useOwnStore();
  if (sample !== null) return null;
  const notice =
    typeof saving === 'object' ? (
      <NotSavedNotice failure={saving} />
    ) : notSaved !== null ? (
      <NotOpenedNotice failure={notSaved} recovered={recovered} />
    ) : mended !== null ? (
      <MendedNotice mended={mended} />
    ) : null;
  return (
    notice && (
      <div className={styles.notice} data-print="hide">
        {notice}
      </div>
    )
  );
}
