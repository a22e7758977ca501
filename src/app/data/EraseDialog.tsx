import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import buttons from '../parts/buttons.module.css';
import { useOwnStore } from '../session/own-store.ts';
import styles from './EraseDialog.module.css';
import { eraseRest } from './erase-rest.ts';
import { useBackup } from './useBackup.ts';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks once more before everything goes, with the backup within reach. */
export function EraseDialog({ open, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { store } = useOwnStore();
  const backUp = useBackup();
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
          People, moments, blocks, your answers and decisions, and what you have half-typed go from this device. Nobody
          else has a copy.
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
          <button type="button" className={buttons.other} onClick={() => backUp()}>
            Download a backup first
          </button>
          <button
            type="button"
            className={buttons.danger}
            onClick={() =>
              store.clear().then(
                async () => {
                  await eraseRest();
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
