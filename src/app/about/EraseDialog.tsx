import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import buttons from '../parts/buttons.module.css';
import { useOwnStore } from '../session/own-store.ts';
import { useSession } from '../session/session.ts';
import { downloadText } from '../storage/download.ts';
import styles from './EraseDialog.module.css';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks once more before everything goes, with the backup within reach. */
export function EraseDialog({ open, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { store } = useOwnStore();
  const { today } = useSession();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} aria-labelledby="erase" onClose={onClose}>
      <div className={styles.content}>
        <h2 id="erase">Delete everything?</h2>
        <p>
          Your answers, what you checked and your decisions on programs go from this device. Nobody else has a copy.
        </p>
        {problem === null ? null : (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        <div className={styles.buttons}>
          <button type="button" className={buttons.other} onClick={onClose}>
            Keep it
          </button>
          <button
            type="button"
            className={buttons.other}
            onClick={() => downloadText(`prelude-backup-${today}.json`, store.exportBackup())}
          >
            Download a backup first
          </button>
          <button
            type="button"
            className={buttons.danger}
            onClick={() =>
              store.clear().then(
                () => {
                  onClose();
                  navigate('/');
                },
                (failure: Error) => setProblem(failure.message),
              )
            }
          >
            Delete everything
          </button>
        </div>
      </div>
    </dialog>
  );
}
