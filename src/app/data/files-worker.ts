import { expose } from 'comlink';
import { err, problem } from '../../base/result.ts';
import type { PeopleTable } from '../../workspace/exchange/people-file.ts';
import type { FilesHost } from './files-host.ts';

let table: PeopleTable | null = null;

const host: FilesHost = {
  async readPeople(file) {
    const { PEOPLE_FILE_BYTES, readPeopleFile } = await import('../../workspace/exchange/read-people-file.ts');
    // A larger one is refused without reading all of it.
    const bytes = await file
      .slice(0, PEOPLE_FILE_BYTES + 1)
      .arrayBuffer()
      .catch(() => null);
    if (bytes === null) return err([problem('', 'could not be read; choose it again')]);
    const read = readPeopleFile(new Uint8Array(bytes));
    table = read.ok && read.value.kind === 'table' ? read.value.table : null;
    return read;
  },
  async mapTable(mapping) {
    const { mapRows } = await import('../../workspace/exchange/table/mapping.ts');
    return mapRows(table ?? { columns: [], rows: [], skipped: [], notes: [] }, mapping);
  },
  async seal(text, passphrase) {
    const { sealBackup } = await import('../../workspace/sealed-backup.ts');
    return sealBackup(text, passphrase, crypto);
  },
  async openSealed(sealed, passphrase) {
    const { openSealed } = await import('../../workspace/sealed-backup.ts');
    return openSealed(sealed, passphrase, crypto);
  },
};
expose(host);
