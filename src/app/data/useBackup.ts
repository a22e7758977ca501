import { SETTINGS_ID } from '../../network/records/settings.ts';
import { useOwnStore } from '../session/own-store.ts';
import { useSession } from '../session/session.ts';
import { backupFile } from '../storage/backup-file.ts';
import { downloadFile } from '../storage/download.ts';
import { inFilesHost } from './files-host.ts';

/** Downloads the whole workspace and notes the day; plain, or with a passphrase encrypted. */
export function useBackup(): (passphrase?: string) => Promise<void> {
  const { store } = useOwnStore();
  const { today } = useSession();
  return async (passphrase) => {
    const file = await backupFile(store.snapshot());
    if (passphrase === undefined) downloadFile(`prelude-backup-${today}.json`, file);
    else {
      const sealed = await inFilesHost((host) => host.seal(file, passphrase));
      downloadFile(`prelude-backup-${today}-encrypted.json`, sealed);
    }
    store.change('settings', SETTINGS_ID, { lastBackupOn: today });
  };
}
