import type { Block } from '../records/block.ts';
import type { Person } from '../records/person.ts';

/** How the advisor calls somebody in a sentence. */
export function calledBy(person: Person | undefined): string {
  return person?.name?.trim() || 'them';
}

export function rotationName({ name, type }: Block): string {
  return name?.trim() || (type == null || type === 'other' ? 'a rotation' : type === 'icu' ? 'ICU' : type);
}

/** `once`, `twice`, `3 times` */
export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
