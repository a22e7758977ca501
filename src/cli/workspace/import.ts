import { randomUUID } from 'node:crypto';
import { err, ok, problem, type Result } from '../../base/result.ts';
import { show } from '../../base/schema.ts';
import {
  type FoundPeople,
  MAPPED_FIELDS,
  type MappedField,
  type Mapping,
  type PeopleTable,
} from '../../workspace/exchange/people-file.ts';
import { type ImportPlan, planImport } from '../../workspace/exchange/plan-import.ts';
import { isCalendar, PEOPLE_FILE_BYTES, readPeopleFile } from '../../workspace/exchange/read-people-file.ts';
import { mapRows, mapsName } from '../../workspace/exchange/table/mapping.ts';
import { applyChanges } from '../../workspace/workspace.ts';
import { counted } from '../catalogue/text.ts';
import { asJson, done, linesOf, type Outcome, refused, usage } from '../outcome.ts';
import { nameOf, readBytes } from '../read-bytes.ts';
import { importSchedule } from './import-schedule.ts';
import { readOptions } from './options.ts';
import { readWorkspaceFile, writeWorkspaceFile } from './workspace-file.ts';

const USAGE =
  'a workspace and a file: prelude workspace import WORKSPACE.json FILE [--map name="Full name"]… [--me "LINE"… | --whole-file] [--passphrase-file FILE]';

/** `prelude workspace import`: people of an address book, or the user's shifts of a calendar, into a workspace, which is replaced whole or not at all. */
export async function importCommand(args: readonly string[], json: boolean): Promise<Outcome> {
  const known = { texts: ['map', 'me', 'passphrase-file'], flags: ['whole-file'] };
  const options = readOptions(args, known, { count: 2, usage: USAGE });
  if (!options.ok) return usage(options.error);
  const [path = '', from = ''] = options.value.files;
  if (path === '-') return usage('standard input: cannot be written; name a workspace file');
  const map = readMap(options.value.values('map'));
  if (!map.ok) return usage(map.error);

  const read = await readWorkspaceFile(path, options.value.value('passphrase-file'));
  if (!read.ok) return refused(2, path, read.error);
  if (read.value.problems.length > 0) {
    const { exit, out, err: lines } = refused(2, path, read.value.problems);
    return { exit, out, err: `${lines}${path}: nothing was brought in; mend these first\n` };
  }
  const bytes = await readBytes(from, PEOPLE_FILE_BYTES);
  if (!bytes.ok) return refused(2, nameOf(from), bytes.error);
  const me = options.value.values('me');
  const wholeFile = options.value.has('whole-file');
  if (isCalendar(bytes.value)) {
    if (me.length > 0 && wholeFile)
      return usage('--me and --whole-file: either some lines are yours or every shift is; leave one out');
    if (map.value.size > 0) return usage('--map: is for a table of people; this file is a calendar: leave it out');
    return importSchedule(read.value, bytes.value, { from: nameOf(from), me, wholeFile, json });
  }
  if (me.length > 0 || wholeFile)
    return usage(`${me.length > 0 ? '--me' : '--whole-file'}: is for a calendar; this file is none: leave it out`);
  const found = foundIn(bytes.value, map.value);
  if (!found.ok) return refused(2, nameOf(from), found.error);

  const plan = planImport(read.value.workspace, found.value, { newId: randomUUID });
  if (plan.changes.length > 0) {
    const after = applyChanges(read.value.workspace, plan.changes, Date.now());
    const written = await writeWorkspaceFile(read.value, after);
    if (!written.ok) return refused(2, path, written.error);
  }
  return report(plan, found.value.people.length, { path, from: nameOf(from), json });
}

function foundIn(bytes: Uint8Array, map: ReadonlyMap<MappedField, string>): Result<FoundPeople> {
  const read = readPeopleFile(bytes);
  if (!read.ok) return read;
  const file = read.value;
  if (file.kind === 'people') {
    if (map.size === 0) return ok(file);
    return err([problem('--map', 'is for a table of your own; this file names its fields itself: leave it out')]);
  }
  if (file.kind === 'backup')
    return err([problem('', 'is a backup of Prelude, not an address book; restore it in Prelude itself')]);
  const mapping = mappingOf(file.table, file.guess, map);
  return mapping.ok ? ok(mapRows(file.table, mapping.value)) : mapping;
}

function mappingOf(table: PeopleTable, guess: Mapping, map: ReadonlyMap<MappedField, string>): Result<Mapping> {
  const mapping: { [F in MappedField]?: number } = { ...guess };
  for (const [field, column] of map) {
    delete mapping[field];
    if (column === '') continue;
    const index = table.columns.indexOf(column);
    if (index === -1) return err([problem('--map', `${show(column)} is no column; there are ${namesOf(table)}`)]);
    mapping[field] = index;
  }
  if (mapsName(mapping)) return ok(mapping);
  return err([
    problem('', `no column is known to hold names; say which one does: --map name="…"; there are ${namesOf(table)}`),
  ]);
}

function namesOf({ columns }: PeopleTable): string {
  return columns
    .slice(0, 20)
    .map((name) => show(name))
    .join(', ');
}

/** `--map name="Full name" --map email=Mail --map phone=`: over what the names of the columns suggest; the last one leaves a field out. */
function readMap(given: readonly string[]): Result<ReadonlyMap<MappedField, string>, string> {
  const map = new Map<MappedField, string>();
  for (const text of given) {
    const equals = text.indexOf('=');
    const field = MAPPED_FIELDS.find((name) => name === text.slice(0, equals));
    if (equals < 1 || field === undefined)
      return err(`--map: ${show(text)} is not field=Column; fields are ${MAPPED_FIELDS.join(', ')}`);
    map.set(field, text.slice(equals + 1));
  }
  return ok(map);
}

function report(
  plan: ImportPlan,
  people: number,
  { path, from, json }: { readonly path: string; readonly from: string; readonly json: boolean },
): Outcome {
  const { added, updated, unchanged, skipped, possibleDuplicates, notes } = plan;
  const left = linesOf(from, [
    ...notes.map((note) => problem('', note)),
    ...skipped.map(({ at, reason }) => problem(at, reason)),
  ]);
  const exit = people === 0 ? 1 : 0;
  const none = people === 0 ? `${from}: holds nobody that could be brought in\n` : '';
  if (json)
    return { exit, out: asJson({ added, updated, unchanged, skipped, possibleDuplicates, notes }), err: left + none };
  if (people === 0) return { exit, out: '', err: left + none };
  const pairs = possibleDuplicates
    .slice(0, 20)
    .map(({ a, b, evidence }) => `  ${a.name} – ${b.name}: ${evidence.join('; ')}\n`);
  const more = possibleDuplicates.length > 20 ? `  … and ${possibleDuplicates.length - 20} more\n` : '';
  const asked =
    pairs.length === 0
      ? ''
      : `Perhaps the same person; Prelude merges them only when you say so:\n${pairs.join('')}${more}`;
  const sum = `${path}: ${counted(added, 'person', 'people')} added, ${updated} updated, ${unchanged} known already; ${skipped.length} left out\n`;
  return done(sum + asked, left);
}
