import { isPlainDate } from '../base/plain-date.ts';
import { err, ok, type Problem, problem, type Result } from '../base/result.ts';
import { show } from '../base/schema.ts';
import { decodeUtf8 } from '../base/utf8.ts';
import type { OwnFact } from './facts.ts';
import type { ColumnMap } from './import/column-map.ts';
import { cellPlace, isBlank, isFormula, readTable, rowPlace, type Table } from './import/table.ts';
import { readValue } from './import/value.ts';
import { ACGME_ID } from './reading/fields.ts';

/** No table of 709 programs comes near this size. */
export const IMPORT_LIMIT_BYTES = 20_000_000;

export interface ImportOptions {
  readonly columns: ColumnMap;
  /** Day on which the user saw these facts, for rows whose own column does not say. */
  readonly seenOn: string | null;
  /** Where the user has them from, for rows whose own column does not say. */
  readonly source: string | null;
  /** ACGME ids of the catalogue. */
  readonly known: ReadonlySet<string>;
  /** Leaves out rows with a wrong id or a formula, instead of refusing the whole file. */
  readonly skipBadRows?: boolean;
}

export interface Imported {
  readonly facts: readonly OwnFact[];
  /** What was left out, each with its row and the mend. */
  readonly skipped: readonly Problem[];
}

/**
 * Turns a user's CSV into the user's own facts. A file that cannot be read as a table, a formula in a cell, an id that is
 * malformed or stands twice refuse the file: nothing is imported, every place is named. A program the catalogue does not
 * know or a value that cannot be read is only left out.
 */
export function importOwnFacts(bytes: Uint8Array, options: ImportOptions): Result<Imported> {
  if (bytes.length > IMPORT_LIMIT_BYTES)
    return err([problem('', `is larger than ${IMPORT_LIMIT_BYTES / 1e6} MB; keep only the rows and columns you need`)]);
  const text = decodeUtf8(bytes);
  if (!text.ok) return text;
  const table = readTable(text.value);
  if (!table.ok) return table;
  const places = findColumns(table.value.header, options.columns);
  return places.ok ? readRows(table.value, places.value, options) : places;
}

/** Index of each mapped column, by what it holds. */
type Places = ReadonlyMap<string, { readonly index: number; readonly column: string }>;

function findColumns(header: readonly string[], { acgmeId, seenOn, source, facts }: ColumnMap): Result<Places> {
  const places = new Map<string, { index: number; column: string }>();
  const problems: Problem[] = [];
  const missing: string[] = [];
  for (const [target, column] of Object.entries({ acgme_id: acgmeId, seen_on: seenOn, source, ...facts })) {
    if (column === null) continue;
    const at = header.flatMap((name, index) => (name.toLowerCase() === column.toLowerCase() ? [index] : []));
    const [index] = at;
    if (index === undefined) missing.push(column);
    else if (at.length > 1) problems.push(problem('header', `has the column ${show(column)} twice; rename one`));
    else places.set(target, { index, column });
  }
  if (missing.length > 0)
    problems.push(problem('header', `has no column ${missing.map(show).join(', ')}; it has ${listed(header)}`));
  for (const [index, name] of header.entries())
    if (isFormula(name)) problems.push(problem('header', `column ${index + 1}: ${show(name)} starts a formula`));
  return problems.length > 0 ? err(problems) : ok(places);
}

function listed(header: readonly string[]): string {
  const names = header.filter((name) => name !== '');
  const more = names.length > 20 ? ` and ${names.length - 20} more` : '';
  return names.length === 0 ? 'none' : `${names.slice(0, 20).map(show).join(', ')}${more}`;
}

function readRows({ header, rows }: Table, places: Places, options: ImportOptions): Result<Imported> {
  const facts: OwnFact[] = [];
  const bad: Problem[] = [];
  const skipped: Problem[] = [];
  const rowOf = new Map<string, number>();
  for (const [number, row] of rows.entries()) {
    if (isBlank(row)) continue;
    const index = number + 1;
    const formula = row.findIndex(isFormula);
    if (formula >= 0) {
      const at = cellPlace(index, header[formula] ?? `${formula + 1}`);
      bad.push(problem(at, `${show(row[formula])} starts a formula; write it as plain text`));
      continue;
    }
    const id = readId(row, index, places);
    if (!id.ok) {
      bad.push(id.error);
      continue;
    }
    const first = rowOf.get(id.value);
    if (first !== undefined) {
      bad.push(problem(rowPlace(index), `${id.value} stands already in ${rowPlace(first)}; keep one of them`));
      continue;
    }
    rowOf.set(id.value, index);
    if (options.known.has(id.value)) facts.push(...readFacts(row, index, id.value, places, options, skipped));
    else skipped.push(problem(rowPlace(index), `${id.value} is no internal medicine program of the catalogue`));
  }
  if (bad.length > 0 && options.skipBadRows !== true) return err(bad);
  return ok({ facts, skipped: [...bad, ...skipped] });
}

function readId(row: readonly string[], index: number, places: Places): Result<string, Problem> {
  const place = places.get('acgme_id');
  const cell = row[place?.index ?? -1] ?? '';
  const id = cell.replace(/[\s-]/g, '');
  if (ACGME_ID.test(id)) return ok(id);
  const mend = /e\+/i.test(cell)
    ? 'format the column as text, then save again'
    : 'it has ten digits, such as 1403521470';
  return err(problem(cellPlace(index, place?.column ?? ''), `${show(cell)} is not an ACGME id; ${mend}`));
}

function readFacts(
  row: readonly string[],
  index: number,
  acgmeId: string,
  places: Places,
  options: ImportOptions,
  skipped: Problem[],
): readonly OwnFact[] {
  const cellOf = (target: string) => row[places.get(target)?.index ?? -1]?.trim() ?? '';
  const seenOn = cellOf('seen_on') || options.seenOn;
  if (seenOn === null || !isPlainDate(seenOn)) {
    const said = seenOn === null ? 'it does not say when you saw this' : `${show(seenOn)} is not a date`;
    skipped.push(problem(rowPlace(index), `${said}; write a date such as 2026-11-20`));
    return [];
  }
  const source = cellOf('source') || options.source;
  return Object.keys(options.columns.facts).flatMap((fact): OwnFact[] => {
    const value = readValue(fact, cellOf(fact));
    if (!value.ok) skipped.push(problem(cellPlace(index, options.columns.facts[fact] ?? ''), value.error));
    return value.ok && value.value !== null ? [{ acgmeId, fact, value: value.value, seenOn, source }] : [];
  });
}
