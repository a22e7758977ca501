import { useMemo } from 'react';
import type { Known } from '../../network/journal/journal.ts';
import type { Person } from '../../network/records/person.ts';
import { nameIndex, namesLike } from '../people/name-index.ts';
import { useNetwork } from '../session/network.ts';

/** People whose names fit what was typed, best first; folds all names only once somebody types. */
export function useNames(query: string, most: number): readonly Known<Person>[] {
  const { people } = useNetwork().journal;
  const asked = query.trim() !== '';
  const index = useMemo(() => (asked ? nameIndex(people.values()) : []), [asked, people]);
  return useMemo(() => namesLike(index, query, most), [index, query, most]);
}
