import { useSession } from '../session/session.ts';
import { useSaving } from '../session/useSaving.ts';
import styles from './SaveState.module.css';

/** Whether what was typed is safe yet. */
export function SaveState({ kept }: { readonly kept: boolean }) {
  const { sample, begun } = useSession();
  const saving = useSaving();
  return (
    <p className={styles.state} role="status" data-saving={typeof saving === 'string' ? saving : 'failed'}>
      {words()}
    </p>
  );

  function words(): string {
    if (sample !== null) return 'A sample: nothing is kept.';
    if (typeof saving === 'object') return 'Not saved, see above.';
    if (!kept) return 'Kept only while this tab is open.';
    if (saving === 'saving') return 'Saving …';
    return begun ? 'Saved on this device' : 'Saved on this device as you type';
  }
}
