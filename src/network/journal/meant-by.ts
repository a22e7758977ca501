import type { Journal } from './journal.ts';

/** Who a reference to a person means now: themselves, or the one they were merged into. */
export function meantBy(journal: Pick<Journal, 'mergedInto'>, person: string): string {
  return journal.mergedInto.get(person) ?? person;
}

/** Every recorded id that means this person, theirs first: whoever removes a person removes all of these. */
export function sameAs(journal: Pick<Journal, 'mergedInto'>, person: string): readonly string[] {
  return [person, ...[...journal.mergedInto].flatMap(([id, root]) => (root === person ? [id] : [])).sort()];
}
