import type { Journal } from '../../journal/journal.ts';
import { meantBy } from '../../journal/meant-by.ts';

/** Who a reference means now, where they are still on record; null otherwise. */
export function knownPerson(journal: Journal, reference: string | null | undefined): string | null {
  const person = reference == null ? '' : meantBy(journal, reference);
  return journal.people.has(person) ? person : null;
}
