import { useEffect, useMemo } from 'react';
import type { Known } from '../../network/journal/journal.ts';
import type { Person } from '../../network/records/person.ts';
import { foldedName, nameIndex, namesLike } from '../people/name-index.ts';
import { useNetwork } from '../session/network.ts';
import { nextTurn } from '../storage/pause.ts';

/** Names folded between two pauses, and how long the screen has for itself before. */
const PORTION = 100;
const LATER_MS = 300;

/** People whose names fit what was typed, best first. */
export function useNames(query: string, most: number): readonly Known<Person>[] {
  const { people } = useNetwork().journal;
  const asked = query.trim() !== '';
  // Folded ahead, a few at a time: the first letter is answered as fast as the next.
  useEffect(() => {
    let wanted = true;
    const fold = async () => {
      let done = 0;
      for (const person of people.values()) {
        foldedName(person);
        done += 1;
        if (done % PORTION === 0) await nextTurn();
        if (!wanted) return;
      }
    };
    const later = setTimeout(fold, LATER_MS);
    return () => {
      wanted = false;
      clearTimeout(later);
    };
  }, [people]);
  const index = useMemo(() => (asked ? nameIndex(people.values()) : []), [asked, people]);
  return useMemo(() => namesLike(index, query, most), [index, query, most]);
}
