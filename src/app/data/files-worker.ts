import { expose } from 'comlink';
import { err, ok, problem } from '../../base/result.ts';
import type { FoundPeople, PeopleTable } from '../../workspace/exchange/people-file.ts';
import { emptyWorkspace, type Workspace } from '../../workspace/workspace.ts';
import { newId } from '../storage/new-id.ts';
import type { FilesHost, Found, WrittenAs } from './files-host.ts';

const SHOWN = 5;
/** Rows among which the example of a column is looked for. */
const LOOKED_THROUGH = 50;

let workspace = emptyWorkspace('');
let table: PeopleTable = { columns: [], rows: [], skipped: [], notes: [] };

/** How each is written, the code of each fetched when it is wanted. */
const WRITERS: Readonly<Record<WrittenAs, (workspace: Workspace) => Promise<string | undefined>>> = {
  vcard: async (held) => (await import('../../workspace/exchange/write-vcards.ts')).writeVcards(held),
  'people-csv': async (held) => (await import('../../workspace/exchange/write-people-csv.ts')).writePeopleCsv(held),
  'moments-csv': async (held) => (await import('../../workspace/exchange/write-moments-csv.ts')).writeMomentsCsv(held),
};
const TYPES: Readonly<Record<WrittenAs, string>> = {
  vcard: 'text/vcard;charset=utf-8',
  'people-csv': 'text/csv;charset=utf-8',
  'moments-csv': 'text/csv;charset=utf-8',
};

const host: FilesHost = {
  async begin({ device, clock }) {
    workspace = { ...emptyWorkspace(device), clock };
  },
  async add(records) {
    workspace = { ...workspace, records: workspace.records.with(records) };
  },
  async write(as) {
    const text = await WRITERS[as](workspace);
    return text === undefined || text === '' ? null : new Blob([text], { type: TYPES[as] });
  },
  async writeCalendar(aim) {
    const { writeCalendar } = await import('../../workspace/exchange/write-calendar.ts');
    const text = writeCalendar(workspace, aim);
    return text === undefined ? null : new Blob([text], { type: 'text/calendar;charset=utf-8' });
  },
  async seal(backup, passphrase) {
    const { sealBackup } = await import('../../workspace/sealed-backup.ts');
    return new Blob([await sealBackup(await backup.text(), passphrase, crypto)], { type: backup.type });
  },
  async readPeople(file) {
    const { PEOPLE_FILE_BYTES, readPeopleFile } = await import('../../workspace/exchange/read-people-file.ts');
    // A larger one is refused without reading all of it.
    const bytes = await file
      .slice(0, PEOPLE_FILE_BYTES + 1)
      .arrayBuffer()
      .catch(() => null);
    if (bytes === null) return err([problem('', 'could not be read; choose it again')]);
    const read = readPeopleFile(new Uint8Array(bytes));
    if (!read.ok) return read;
    if (read.value.kind === 'backup') return ok({ kind: 'backup' });
    if (read.value.kind === 'people') return ok({ kind: 'people', found: await foundOf(read.value), columns: null });
    const { guess } = read.value;
    table = read.value.table;
    const names = table.columns;
    const examples = names.map((_, column) => exampleOf(table, column));
    return ok({ kind: 'people', found: await host.mapTable(guess), columns: { names, examples, mapping: guess } });
  },
  async mapTable(mapping) {
    const { mapRows } = await import('../../workspace/exchange/table/mapping.ts');
    return foundOf(mapRows(table, mapping));
  },
  async openSealed(sealed, passphrase) {
    const { openSealed } = await import('../../workspace/sealed-backup.ts');
    return openSealed(sealed, passphrase, crypto);
  },
};
expose(host);

async function foundOf(found: FoundPeople): Promise<Found> {
  const { planImport } = await import('../../workspace/exchange/plan-import.ts');
  const { people } = found;
  return { first: people.slice(0, SHOWN), count: people.length, plan: planImport(workspace, found, { newId }) };
}

function exampleOf({ rows }: PeopleTable, column: number): string | null {
  const row = rows.slice(0, LOOKED_THROUGH).find(({ cells }) => (cells[column] ?? '').trim() !== '');
  return row?.cells[column] ?? null;
}
