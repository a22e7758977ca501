import { show } from '../../base/schema.ts';
import { exportBackup } from '../../workspace/backup.ts';
import { writeCalendar } from '../../workspace/exchange/write-calendar.ts';
import { writeMomentsCsv } from '../../workspace/exchange/write-moments-csv.ts';
import { writePeopleCsv } from '../../workspace/exchange/write-people-csv.ts';
import { writeVcards } from '../../workspace/exchange/write-vcards.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { asJson, done, linesOf, type Outcome, refused, usage } from '../outcome.ts';
import { nameOf } from '../read-bytes.ts';
import { type Options, readOptions } from './options.ts';
import { readWorkspaceFile } from './workspace-file.ts';

const USAGE =
  'one workspace and a format: prelude workspace export WORKSPACE.json --as vcard|ics|csv|json [--version 4.0] [--of people|moments] [--passphrase-file FILE]';

type Writer = (workspace: Workspace) => string | undefined;

/** `prelude workspace export`: to standard output. */
export async function exportCommand(args: readonly string[], json: boolean): Promise<Outcome> {
  const texts = ['as', 'of', 'version', 'passphrase-file'];
  const options = readOptions(args, { texts }, { count: 1, usage: USAGE });
  if (!options.ok) return usage(options.error);
  const writer = writerOf(options.value);
  if (typeof writer === 'string') return usage(writer);
  const [path = ''] = options.value.files;
  const name = nameOf(path);
  const read = await readWorkspaceFile(path, options.value.value('passphrase-file'));
  if (!read.ok) return refused(2, name, read.error);
  // What can be read is given; the rest is told.
  const left = linesOf(name, read.value.problems);
  const text = writer(read.value.workspace);
  if (text === undefined || text === '') {
    return {
      exit: 1,
      out: '',
      err: `${left}${name}: holds nothing that could be written as ${options.value.value('as')}\n`,
    };
  }
  const as = options.value.value('as');
  return done(json && as !== 'json' ? asJson({ as, text }) : text, left);
}

/** What writes the format that is asked for; a text says what is wrong with the question. */
function writerOf({ value }: Options): Writer | string {
  const [as, of, version] = [value('as'), value('of'), value('version')];
  if (of !== null && as !== 'csv') return '--of: only --as csv asks of what';
  if (version !== null && as !== 'vcard') return '--version: only --as vcard has versions';
  switch (as) {
    case 'vcard':
      if (version !== null && version !== '3.0' && version !== '4.0')
        return `--version: ${show(version)} is not 3.0 or 4.0`;
      return (workspace) => writeVcards(workspace, version ?? '3.0');
    case 'ics':
      return writeCalendar;
    case 'csv':
      if (of === null || of === 'people') return writePeopleCsv;
      return of === 'moments' ? writeMomentsCsv : `--of: ${show(of)} is not people or moments`;
    case 'json':
      return exportBackup;
    case null:
      return `Say which format: ${USAGE}`;
    default:
      return `--as: ${show(as)} is not one of vcard, ics, csv, json`;
  }
}
