import { KIND_NAMES } from '../../workspace/kinds.ts';
import { all, type Workspace } from '../../workspace/workspace.ts';
import { columns, counted, thousands } from '../catalogue/text.ts';
import { asJson, done, linesOf, type Outcome, refused, usage } from '../outcome.ts';
import { nameOf } from '../read-bytes.ts';
import { looseEnds } from './loose-ends.ts';
import { readOptions } from './options.ts';
import { readWorkspaceFile, writeWorkspaceFile } from './workspace-file.ts';

const USAGE = 'one workspace: prelude workspace check WORKSPACE.json [--write] [--passphrase-file FILE]';

/** `prelude workspace check`: every problem with its place; with `--write` an older version is brought to this one. */
export async function checkCommand(args: readonly string[], json: boolean): Promise<Outcome> {
  const options = readOptions(args, { texts: ['passphrase-file'], flags: ['write'] }, { count: 1, usage: USAGE });
  if (!options.ok) return usage(options.error);
  const [path = ''] = options.value.files;
  const name = nameOf(path);
  const write = options.value.has('write');
  if (write && path === '-') return usage('standard input: cannot be written; name a file');
  const read = await readWorkspaceFile(path, options.value.value('passphrase-file'));
  if (!read.ok) {
    return { ...refused(2, name, read.error), out: json ? asJson({ sound: false, problems: read.error }) : '' };
  }
  const { workspace, problems, text } = read.value;
  const version = versionIn(text);
  const older = version < workspace.version;
  const warnings = looseEnds(workspace, text);
  const report = { version, counts: countsOf(workspace), problems, warnings };
  if (problems.length > 0) {
    const told = linesOf(name, problems) + (write ? `${name}: nothing was written; mend these first\n` : '');
    return { exit: 2, out: json ? asJson({ sound: false, migrated: false, ...report }) : '', err: told };
  }
  const migrate = write && older;
  if (migrate) {
    const written = await writeWorkspaceFile(read.value, workspace);
    if (!written.ok) return refused(2, name, written.error);
  }
  const told = linesOf(name, warnings);
  if (json) return done(asJson({ sound: true, migrated: migrate, ...report }), told);
  return done(summary(name, workspace, { version, older, migrate }), told);
}

function summary(
  name: string,
  workspace: Workspace,
  { version, older, migrate }: { readonly version: number; readonly older: boolean; readonly migrate: boolean },
): string {
  const state = migrate
    ? `was version ${version}, is version ${workspace.version} now`
    : older
      ? `version ${version}; --write brings it to version ${workspace.version}`
      : `version ${version}`;
  const rows = Object.entries(countsOf(workspace)).map(([kind, count]) => ['', thousands(count), kind]);
  return `${name}: sound, ${state}; ${counted(workspace.records.size, 'record')}, removed ones included\n${columns(rows)}`;
}

/** How many of each kind there are, removed ones aside; kinds without any are left out. */
function countsOf(workspace: Workspace): Readonly<Record<string, number>> {
  return Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, all(workspace, kind).length] as const).filter(([, count]) => count > 0),
  );
}

/** The version the file itself says; it was read before, so it says one. */
function versionIn(text: string): number {
  const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  return typeof document === 'object' && document !== null && 'version' in document ? Number(document.version) : 0;
}
