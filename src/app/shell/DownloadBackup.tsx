import buttons from '../parts/buttons.module.css';
import { useOwnStore } from '../session/own-store.ts';
import { useSession } from '../session/session.ts';
import { backupFile } from '../storage/backup-file.ts';
import { downloadFile } from '../storage/download.ts';

interface Props {
  readonly label?: string;
  /** What to put into the file; absent for what is on the screens. */
  readonly file?: () => Blob;
  readonly onDone?: () => void;
}

/** Saves everything as a file, however the store stands. */
export function DownloadBackup({ label = 'Download a backup', file, onDone }: Props) {
  const { store } = useOwnStore();
  const { today } = useSession();
  return (
    <button
      type="button"
      className={`${buttons.other} ${buttons.small}`}
      onClick={async () => {
        downloadFile(`prelude-backup-${today}.json`, file?.() ?? (await backupFile(store.snapshot())));
        onDone?.();
      }}
    >
      {label}
    </button>
  );
}
