import { parseArgs } from 'node:util';
import { isPlainDate } from '../../base/plain-date.ts';
import { describeProblem, err, ok, type Result } from '../../base/result.ts';
import { show } from '../../base/schema.ts';
import { type ColumnMap, readColumnMap } from '../../catalogue/import/column-map.ts';
import { IMPORT_LIMIT_BYTES, type Imported, importOwnFacts } from '../../catalogue/import.ts';
import type { Catalogue } from '../../catalogue/program.ts';
import { asJson, linesOf, type Outcome, refused, usage } from '../outcome.ts';
import { nameOf } from '../read-bytes.ts';
import type { Files } from './files.ts';
import { counted } from './text.ts';

const USAGE =
  'prelude catalogue import FILE.csv --map acgme_id="Program ID",visa_h1b="H1B" --seen-on 2026-11-20 [--source "…"] [--out own-facts.json] [--skip-bad-rows]';
interface Asked {
  readonly path: string;
  readonly columns: ColumnMap;
  readonly seenOn: string | null;
  readonly source: string | null;
  readonly out: string | null;
  readonly skipBadRows: boolean;
}

/** `prelude catalogue import FILE.csv --map …`: a user's table becomes the user's own facts; the catalogue stays as it is. */
export async function importCommand(
  args: readonly string[],
  json: boolean,
  catalogue: Catalogue,
  files: Files,
): Promise<Outcome> {
  const asked = readArguments(args);
  if (!asked.ok) return usage(asked.error);
  const { path, out } = asked.value;
  const bytes = await files.read(path, IMPORT_LIMIT_BYTES);
  const file = nameOf(path);
  if (!bytes.ok) return refused(2, file, bytes.error);
  const known = new Set(catalogue.programs.map(({ acgmeId }) => acgmeId));
  const imported = importOwnFacts(bytes.value, { ...asked.value, known });
  if (!imported.ok) return { exit: 2, out: '', err: linesOf(file, imported.error) + hint(imported.error) };
  const { facts, skipped } = imported.value;
  if (out !== null && facts.length > 0) {
    const written = await files.writeNew(out, asJson({ knownFacts: facts }));
    if (!written.ok) return refused(2, out, written.error);
  }
  return report(file, imported.value, out, json, skipped.length);
}

function report(file: string, { facts, skipped }: Imported, out: string | null, json: boolean, left: number): Outcome {
  const programs = new Set(facts.map(({ acgmeId }) => acgmeId)).size;
  const where = out !== null && facts.length > 0 ? `, written to ${out}` : '';
  const sum = `${counted(facts.length, 'own fact')} of ${counted(programs, 'program')}${where}; ${counted(left, 'place')} left out\n`;
  const exit = facts.length > 0 ? 0 : 1;
  const messages = linesOf(file, skipped) + sum;
  if (json) return { exit, out: asJson({ added: facts.length, knownFacts: facts, skipped }), err: messages };
  return { exit, out: out === null && facts.length > 0 ? asJson({ knownFacts: facts }) : '', err: messages };
}

function hint(problems: Imported['skipped']): string {
  const inRows = problems.every(({ at }) => at.startsWith('row'));
  return inRows && problems.length > 1
    ? 'Nothing was imported. Mend these, or leave such rows out with --skip-bad-rows\n'
    : '';
}

function readArguments(args: readonly string[]): Result<Asked, string> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return err(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''}; ${USAGE}`);
  }
  const [path = '', ...more] = parsed.positionals;
  if (path === '' || more.length > 0) return err(`Give one table: ${USAGE}`);
  const {
    map = [],
    source = null,
    out: given = null,
    'seen-on': seenOn = null,
    'skip-bad-rows': skipBadRows = false,
  } = parsed.values;
  if (given === '') return err('--out: names no file; give one such as own-facts.json');
  // As elsewhere in a shell, - is standard output.
  const out = given === '-' ? null : given;
  if (map.length === 0) return err(`Say which column holds what: ${USAGE}`);
  const columns = readColumnMap(map.join(','));
  if (!columns.ok)
    return err(
      columns.error
        .slice(0, 1)
        .map((one) => describeProblem('', one))
        .join(''),
    );
  if (seenOn !== null && !isPlainDate(seenOn))
    return err(`--seen-on: ${show(seenOn)} is not a date such as 2026-11-20`);
  if (seenOn === null && columns.value.seenOn === null)
    return err('Say when you saw these facts: --seen-on 2026-11-20, or map a column to seen_on');
  return ok({ path, columns: columns.value, seenOn, source, out, skipBadRows });
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      map: { type: 'string', multiple: true },
      source: { type: 'string' },
      out: { type: 'string' },
      'seen-on': { type: 'string' },
      'skip-bad-rows': { type: 'boolean' },
    },
  });
}
