import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

type Row = Readonly<Record<string, string>>;

/** Reads one CSV of the folder; throws where it is broken or lacks a column. */
export function readTable(folder: string, file: string, columns: readonly string[]): readonly Row[] {
  const read = Papa.parse<Row>(readFileSync(join(folder, file), 'utf8'), { header: true, skipEmptyLines: true });
  const [first] = read.errors;
  if (first) throw new Error(`${file}: row ${(first.row ?? 0) + 2}: ${first.message}`);
  const missing = columns.filter((column) => !read.meta.fields?.includes(column));
  if (missing.length > 0) throw new Error(`${file}: has no column ${missing.join(', ')}`);
  return read.data;
}

/** A cell, or null where it is empty. */
export function cell(row: Row, column: string): string | null {
  return row[column] || null;
}

/** A cell that has to be filled. */
export function filled(row: Row, column: string): string {
  const value = row[column];
  if (!value) throw new Error(`${column} is empty in ${JSON.stringify(row)}`);
  return value;
}
