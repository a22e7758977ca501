import { useState } from 'react';
import { useLocation } from 'wouter';
import buttons from '../parts/buttons.module.css';
import { ConfirmDialog } from '../parts/ConfirmDialog.tsx';
import { useOwnStore } from '../session/own-store.ts';
import { eraseRest } from './erase-rest.ts';
import { useBackup } from './useBackup.ts';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks once more before everything goes, with the backup within reach. */
export function EraseDialog({ open, onClose }: Props) {
  const { store } = useOwnStore();
  const backUp = useBackup();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<string | null>(null);
  const erase = () =>
    store.clear().then(
      async () => {
        await eraseRest();
        onClose();
        navigate('/');
      },
      (failure: Error) => setProblem(failure.message),
    );
  return (
    <ConfirmDialog
      open={open}
      title="Delete everything?"
      problem={problem}
      onClose={onClose}
      buttons={
        <>
          <button type="button" className={buttons.other} onClick={onClose}>
            Keep it
          </button>
          <button type="button" className={buttons.other} onClick={() => backUp()}>
            Download a backup first
          </button>
          <button type="button" className={buttons.danger} onClick={erase}>
            Delete everything
          </button>
        </>
      }
    >
      <p>
        People, moments, blocks, your answers and decisions, and what you have half-typed go from this device. Nobody
        else has a copy.
      </p>
    </ConfirmDialog>
  );
}
