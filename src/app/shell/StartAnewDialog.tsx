import { useState } from 'react';
import buttons from '../parts/buttons.module.css';
import { ConfirmDialog } from '../parts/ConfirmDialog.tsx';
import { deleteWorkspace } from '../storage/open-workspace.ts';

interface Props {
  readonly open: boolean;
  readonly downloaded: boolean;
  readonly onClose: () => void;
}

/** Asks once more before what could not be read is deleted. */
export function StartAnewDialog({ open, downloaded, onClose }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const startAnew = () =>
    deleteWorkspace().then(
      () => location.reload(),
      () => setProblem('It could not be deleted. Close all other tabs of Prelude, then try again.'),
    );
  return (
    <ConfirmDialog
      open={open}
      title="Start anew?"
      problem={problem}
      onClose={onClose}
      buttons={
        <>
          <button type="button" className={buttons.other} onClick={onClose}>
            Leave it as it is
          </button>
          <button type="button" className={buttons.danger} onClick={startAnew}>
            Delete it and start anew
          </button>
        </>
      }
    >
      <p>
        What is saved on this device is deleted, also the part that could not be read.
        {downloaded
          ? ' Look first whether the file you downloaded is there: you bring it in afterwards, under More.'
          : ''}
      </p>
    </ConfirmDialog>
  );
}
