import { oneLine } from '../../../base/one-line.ts';
import { err, ok, problem, type Result } from '../../../base/result.ts';
import { readWith, show } from '../../../base/schema.ts';
import type { Catalogue } from '../../../catalogue/program.ts';
import { isFields } from '../../../catalogue/reading/fields.ts';
import { LIST_FORMAT, LIST_VERSION, type ListFile, listFileSchema } from './list-file.ts';
import { programsInText } from './programs-in-text.ts';
import type { SharedList, SharedProgram, UnknownProgram } from './shared-list.ts';

/** A list of every program there is has a tenth of it. */
export const MOST_LIST_BYTES = 2_000_000;

const BACKUPS: readonly unknown[] = ['prelude-workspace', 'prelude-sealed'];

/**
 * Reads a list somebody passed on: a file of `writeList`, or any text with ACGME ids or NRMP codes in it. It is told by
 * its content. Names of programs in the catalogue are the catalogue's, whatever the file calls them.
 */
export function readSharedList(text: string, catalogue: Catalogue): Result<SharedList> {
  if (text.length > MOST_LIST_BYTES)
    return refused('', 'is too long to be a list of programs; share the list again, or paste fewer lines');
  if (/^\s*\{/.test(text)) return readListFile(text, catalogue);
  const found = programsInText(text, catalogue.programs);
  if (found.programs.length + found.unknown.length > 0) return ok(found);
  return refused(
    '',
    'no ACGME id (ten digits, such as 1403521470) and no NRMP code (such as 1234140C0) is in it; a name alone is looked up under Programs',
  );
}

function readListFile(text: string, catalogue: Catalogue): Result<SharedList> {
  const json = parsed(text);
  if (json === undefined)
    return refused(
      '',
      'is not whole: it begins as a list of Prelude, but its end or something in it is missing; ask for it again',
    );
  const { format, version } = isFields(json) ? json : {};
  if (BACKUPS.includes(format))
    return refused('format', 'is a backup of Prelude, not a list; bring it in under Your data');
  if (format !== LIST_FORMAT)
    return refused('format', `${show(format)} is not "${LIST_FORMAT}": this is not a list of Prelude`);
  if (typeof version === 'number' && version > LIST_VERSION)
    return refused('version', `${show(version)} is of a newer Prelude; load the page again for the newest version`);
  const read = readWith(listFileSchema, json);
  if (!read.ok) return read;
  if (read.value.specialty !== catalogue.specialty)
    return refused(
      'specialty',
      `${show(read.value.specialty)} is not ${show(catalogue.specialty)}, the only specialty whose programs Prelude knows`,
    );
  return ok(sharedOf(read.value, new Set(catalogue.programs.map(({ acgmeId }) => acgmeId))));
}

function sharedOf({ season, made, programs }: ListFile, known: ReadonlySet<string>): SharedList {
  const first = new Map<string, string>();
  const found: SharedProgram[] = [];
  const unknown: UnknownProgram[] = [];
  const repeated: { at: string; reason: string }[] = [];
  for (const [index, { acgmeId, signal = null, institution, city, state }] of programs.entries()) {
    const at = `programs[${index}]`;
    const before = first.get(acgmeId);
    if (before !== undefined) {
      repeated.push({ at, reason: `${acgmeId} stands already at ${before}` });
      continue;
    }
    first.set(acgmeId, at);
    if (known.has(acgmeId)) found.push({ acgmeId, signal });
    else unknown.push({ at, id: acgmeId, name: oneLine([institution, city, state].filter((part) => part).join(', ')) });
  }
  return { from: { season, made }, programs: found, unknown, repeated };
}

function refused(at: string, message: string): Result<never> {
  return err([problem(at, message)]);
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
