import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';

/** Safari refuses more than a hundred addresses in half a minute. */
const ADDRESS_MS = 350;

/** What is looked for, kept in the address so that coming back finds the list as it was. */
export function useQueryInAddress(): readonly [query: string, setQuery: (query: string) => void] {
  const [params, setParams] = useSearchParams();
  const [query, setQuery] = useState(params.get('find') ?? '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: on typing only
  useEffect(() => {
    const typed = query.trim();
    if (typed === (params.get('find') ?? '')) return undefined;
    const later = setTimeout(() => setParams(typed === '' ? {} : { find: typed }, { replace: true }), ADDRESS_MS);
    return () => clearTimeout(later);
  }, [query]);
  return [query, setQuery];
}
