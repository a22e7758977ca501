import type { SaveStatus } from '../../workspace/store.ts';
import buttons from '../parts/buttons.module.css';
import { Notice } from '../parts/Notice.tsx';
import { useOwnStore } from '../session/own-store.ts';
import { DownloadBackup } from './DownloadBackup.tsx';
import { ReloadButton } from './ReloadButton.tsx';

interface Props {
  readonly failure: Extract<SaveStatus, { readonly failed: string }>;
}

/** A change that the device refused: it is still here, and the next try may save it. */
export function NotSavedNotice({ failure: { failed, kind } }: Props) {
  const { store } = useOwnStore();
  return (
    <Notice tone="alarm" role="alert" title={kind === 'full' ? 'No space left on this device' : 'Not saved'}>
      <p>{failed}</p>
      <div className={buttons.row}>
        <DownloadBackup />
        {kind === 'outdated' ? (
          <ReloadButton label="Reload" />
        ) : (
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
  );
}
