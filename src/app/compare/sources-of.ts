import type { Source } from '../../catalogue/fact.ts';
import type { Row } from './compare-rows.ts';

/** Each source of the table once, in the order in which the table first names it. */
export function sourcesOf(rows: readonly Row[]): {
  readonly list: readonly Source[];
  /** From 1. */
  readonly numberOf: (source: Source) => number;
} {
  const numbers = new Map<string, number>();
  const list: Source[] = [];
  for (const { cells } of rows) {
    for (const { source } of cells) {
      if (source === null || numbers.has(keyOf(source))) continue;
      list.push(source);
      numbers.set(keyOf(source), list.length);
    }
  }
  return { list, numberOf: (source) => numbers.get(keyOf(source)) ?? 0 };
}

function keyOf({ title, url }: Source): string {
  return `${title}\n${url ?? ''}`;
}
