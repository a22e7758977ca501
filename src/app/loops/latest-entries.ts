import { compareEntries } from '../../network/journal/entry.ts';
import type { Entry } from '../../network/journal/journal.ts';

/**
 * The latest so many entries that fit, the latest first, and how many fit at all. One pass that keeps only those, because
 * sorting twenty thousand for the twenty that are shown takes a phone too long.
 */
export function latestEntries(
  entries: Iterable<Entry>,
  fits: (entry: Entry) => boolean,
  most: number,
): { readonly shown: readonly Entry[]; readonly count: number } {
  const shown: Entry[] = [];
  let count = 0;
  for (const entry of entries) {
    if (!fits(entry)) continue;
    count += 1;
    const last = shown.at(-1);
    if (shown.length >= most && (last === undefined || compareEntries(entry, last) >= 0)) continue;
    shown.splice(placeOf(shown, entry), 0, entry);
    if (shown.length > most) shown.pop();
  }
  return { shown, count };
}

/** Where it belongs among sorted ones, by bisection. */
function placeOf(sorted: readonly Entry[], entry: Entry): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compareEntries(other, entry) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
