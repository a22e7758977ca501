import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useSearch } from 'wouter/use-browser-location';
import type { Filters } from './filters.ts';
import { type InAddress, readFilters, writeFilters } from './filters-address.ts';
import type { Order } from './order.ts';

/** Safari refuses more than a hundred addresses in half a minute. */
const ADDRESS_MS = 350;

export interface UseFilters extends InAddress {
  /** Changes some of the filters; a function reckons from what they are now, where the page shows what they were. */
  readonly change: (patch: Partial<Filters> | ((now: Filters) => Partial<Filters>)) => void;
  readonly setOrder: (order: Order | null) => void;
}

/** The filters, kept in the address: coming back finds them as they were, and the link can be kept. */
export function useFilters(): UseFilters {
  // As it was written; wouter's other one decodes it, and what was typed would be taken for another address.
  const search = useSearch().replace(/^\?/, '');
  const [location, navigate] = useLocation();
  const [held, setHeld] = useState(() => readFilters(search));
  /** The address as last read or written here. */
  const settled = useRef(search);
  const { filters, order } = held;

  useEffect(() => {
    // Back, forward, or a link to this screen with other filters.
    if (search === settled.current) return;
    settled.current = search;
    setHeld(readFilters(search));
  }, [search]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: on a change of the filters only
  useEffect(() => {
    const wanted = writeFilters(filters, order);
    if (wanted === writeFilters(...asRead(settled.current))) return undefined;
    const write = () => {
      stop();
      settled.current = wanted;
      navigate(wanted === '' ? location : `${location}?${wanted}`, { replace: true });
    };
    const stop = () => {
      clearTimeout(later);
      removeEventListener('click', leave, { capture: true });
    };
    // Of a link alone: a box that is just being ticked would be drawn anew as it was, and the tick lost.
    const leave = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a[href]') !== null) write();
    };
    const later = setTimeout(write, ADDRESS_MS);
    // A link that is pressed before that leads away; coming back finds the filters all the same.
    addEventListener('click', leave, { capture: true });
    return stop;
  }, [filters, order]);

  const change = useCallback<UseFilters['change']>(
    (patch) =>
      setHeld((now) => {
        const changed = typeof patch === 'function' ? patch(now.filters) : patch;
        return { ...now, filters: { ...now.filters, ...changed }, ignored: [] };
      }),
    [],
  );
  const setOrder = useCallback((next: Order | null) => setHeld((now) => ({ ...now, order: next })), []);
  return { ...held, change, setOrder };
}

function asRead(search: string): [Filters, Order | null] {
  const { filters, order } = readFilters(search);
  return [filters, order];
}
