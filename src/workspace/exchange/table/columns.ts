import type { PeopleTable, TableRow } from '../people-file.ts';

/** Finds cells by the name of their column. */
export interface Columns {
  readonly has: (name: string) => boolean;
  /** The cell under that name; blank where there is none. */
  readonly cell: (row: TableRow, name: string) => string;
}

/** A column's name as compared: lower case, letters and digits only. */
export function columnKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

export function columnsOf({ columns }: PeopleTable): Columns {
  const indices = new Map<string, number>();
  for (const [index, name] of columns.entries()) {
    const key = columnKey(name);
    if (!indices.has(key)) indices.set(key, index);
  }
  return {
    has: (name) => indices.has(columnKey(name)),
    cell: (row, name) => row.cells[indices.get(columnKey(name)) ?? -1] ?? '',
  };
}
