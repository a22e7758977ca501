import { useEffect, useRef, useState } from 'react';
import buttons from '../parts/buttons.module.css';
import { deleteWorkspace } from '../storage/open-workspace.ts';
import styles from './StartAnewDialog.module.css';

interface Props {
  readonly open: boolean;
  readonly downloaded: boolean;
  readonly onClose: () => void;
}

/** Asks once more before what could not be read is deleted. */
export function StartAnewDialog({ open, downloaded, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} aria-labelledby="start-anew" onClose={onClose}>
      <div className={styles.content}>
        <h2 id="start-anew">Start anew?</h2>
        <p>
          What is saved on this device is deleted, also the part that could not be read.{' '}
          {downloaded
            ? 'Look first whether the file you downloaded is there: you bring it in afterwards, under More.'
            : ''}
        </p>
        {problem === null ? null : (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        <div className={styles.buttons}>
          <button type="button" className={buttons.other} onClick={onClose}>
            Leave it as it is
          </button>
          <button
            type="button"
            className={buttons.danger}
            onClick={() =>
              deleteWorkspace().then(
                () => location.reload(),
                () => setProblem('It could not be deleted. Close all other tabs of Prelude, then try again.'),
              )
            }
          >
            Delete it and start anew
          </button>
        </div>
      </div>
    </dialog>
  );
}
