import { useRef } from 'react';

/** The value it was, as long as it says the same: what hangs on it is not drawn anew. */
export function useSame<T>(value: T): T {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}
