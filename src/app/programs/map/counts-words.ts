import type { Counts, PlaceRow } from '../place-rows.ts';

/** What the map says of a place, and its table beside it: `New York: 65 programs, 12 in your list, 3 closed, visa not known of 20`. */
export function rowInWords({ name, ...counts }: Pick<PlaceRow, 'name'> & Counts): string {
  const { programs, inList, closed, visaUnknown } = counts;
  const parts = [
    `${programs} ${programs === 1 ? 'program' : 'programs'}`,
    ...(inList === null ? [] : [`${inList} in your list`]),
    ...(closed === null ? [] : [`${closed} closed`]),
    `visa not known of ${visaUnknown}`,
  ];
  return `${name}: ${parts.join(', ')}`;
}
