import { SETTINGS_ID } from '../../network/records/settings.ts';
import { useOwnStore } from '../session/own-store.ts';
import { useSession } from '../session/session.ts';
import { downloadFile, downloadText } from '../storage/download.ts';
import { inFilesHost } from './files-host.ts';
import { sendWorkspace } from './send-workspace.ts';

/** Downloads the whole workspace and notes the day; plain, or with a passphrase encrypted. */
export function useBackup(): (passphrase?: string) => Promise<void> {
  const { store } = useOwnStore();
  const { today } = useSession();
  return async (passphrase) => {
    const workspace = store.snapshot();
    const name = `prelude-backup-${today}${passphrase === undefined ? '' : '-encrypted'}.json`;
    try {
      const file = await inFilesHost(async (host) => {
        await sendWorkspace(host, workspace);
        return host.write('backup', passphrase);
      });
      if (file !== null) downloadFile(name, file);
    } catch (failure) {
      if (passphrase !== undefined) throw failure;
      // Without a worker the page stands still for a moment, which is better than no backup.
      downloadText(name, store.exportBackup());
    }
    store.change('settings', SETTINGS_ID, { lastBackupOn: today });
  };
}
