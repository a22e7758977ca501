import type { Catalogue } from '../../catalogue/program.ts';
import { openBook, partsOfCentre } from './book.ts';
import { type Market, marketOf, type Shipped, ship } from './fold.ts';
import type { Openness } from './openness.ts';
import type { Draw, OddsTable } from './table.ts';

/** What the base fit and every draw make of the shipped catalogue, whoever applies. Built when asked for, and kept. */
export interface Markets {
  readonly shipped: Shipped;
  at(which: 'base' | number): Market;
  /** With the zeros of the breakdown. */
  forReasons(draw: number): Market & { readonly parts: Pick<Openness, 'logSeats' | 'logShare'> };
}

export function marketsOf(catalogue: Catalogue, table: OddsTable): Markets {
  const shipped = ship(openBook(catalogue));
  const drawAt = (which: 'base' | number) => (which === 'base' ? table.base : (table.draws[which] as Draw));
  const at = once((which: 'base' | number) => marketOf(shipped, drawAt(which)));
  return {
    shipped,
    at,
    forReasons: once((draw: number) => ({ ...at(draw), parts: partsOfCentre(shipped.book, drawAt(draw)) })),
  };
}

/** Works a value out at the first call for each key. */
export function once<K, T>(make: (key: K) => T): (key: K) => T {
  const held = new Map<K, T>();
  return (key) => {
    const found = held.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    held.set(key, made);
    return made;
  };
}
